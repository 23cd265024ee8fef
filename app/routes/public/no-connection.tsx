import { data, type MetaFunction } from "@remix-run/node";
import { useLocation } from "@remix-run/react";
import { view } from "#app/http/guard.ts";
import { goTo, ownPath } from "#app/http/redirect.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { KeptLinks } from "#app/ui/offline/kept-links.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { useAlive } from "#app/ui/use-alive.ts";

export const meta: MetaFunction = () => [
  { title: "Geen verbinding | PraktijkVoorbeeldenParade" },
  { name: "robots", content: "noindex" },
];

/** Kept on phones. Whoever gets an answer from here has a connection: back to what they wanted. */
export const loader = view("routes/public/no-connection", async ({ request }) => {
  const from = new URL(request.url).searchParams.get("van");
  if (from) throw goTo(ownPath(from, "/"));
  return data(null);
});

export default function NoConnection() {
  const alive = useAlive();
  const { search } = useLocation();
  // The page as it is kept knows nothing of the address it is shown for.
  const query = new URLSearchParams(alive ? search : "");
  const from = query.get("van") ?? "/";
  const isForm = query.has("formulier");
  return (
    <Wrap>
      <PageHeading
        title="Je hebt geen verbinding"
        intro={
          isForm
            ? "Dit kan alleen met verbinding. Er is niets veranderd."
            : "Deze pagina staat niet op je telefoon."
        }
      />
      <Stack gap={6}>
        <ButtonRow>
          <ButtonLink variant="ribbon" href={from} reload>
            {isForm ? "Terug" : "Probeer het opnieuw"}
          </ButtonLink>
        </ButtonRow>
        <KeptLinks />
      </Stack>
    </Wrap>
  );
}
