import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { consumeLink, linkIsOpen } from "#app/features/sign-in/use-link.ts";
import { change, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { startSession } from "#app/http/session.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";

export const meta: MetaFunction = () => [
  { title: "Inloggen | PraktijkVoorbeeldenParade" },
  { name: "robots", content: "noindex" },
];

/** Only looks: mail scanners open every link, and would use it up before its owner does. */
export const loader = view("routes/account/use-link", async ({ params }) => {
  const open = await linkIsOpen(params.token ?? "", new Date());
  return data({ open }, { status: open ? 200 : 410 });
});

export const action = change("routes/account/use-link", async ({ params }) => {
  const used = await consumeLink(params.token ?? "", new Date());
  if (!used.ok) return data({ open: false }, { status: 410 });
  return goTo(used.redirectTo, { headers: { "Set-Cookie": await startSession(used.userId) } });
});

export default function UseLink() {
  const { open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!open || answer) {
    return (
      <Wrap narrow>
        <PageHeading
          title="Deze link werkt niet meer"
          intro="Hij is al gebruikt, of ouder dan tien minuten. Vraag een nieuwe: dat is zo gebeurd."
        />
        <ButtonLink variant="ribbon" href="/inloggen">
          Vraag een nieuwe link
        </ButtonLink>
      </Wrap>
    );
  }
  return (
    <Wrap narrow>
      <PageHeading title="Je bent er bijna" intro="Druk op de knop en je bent binnen." />
      <Form method="post">
        <Button variant="ribbon">Log in</Button>
      </Form>
    </Wrap>
  );
}
