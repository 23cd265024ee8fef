import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { orNotFound, signedIn, view } from "#app/http/guard.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { RoutePaper, type PaperLine } from "#app/ui/route-paper.tsx";
import { useAlive } from "#app/ui/use-alive.ts";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { printHeading, printLines } from "./parts/print-lines.ts";
import { RoutePlan } from "./parts/route-plan.tsx";

export const meta: MetaFunction = () => [
  { title: "Mijn route op papier | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/visitor/route-print", async ({ params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const route = orNotFound(await loadRoute(me.userId, slug, new Date()));
  const lines: PaperLine[] = printLines(route);
  return data({
    slug,
    heading: printHeading(route),
    lines,
    walk: route.stops > 0 ? route.walk : null,
    venue: route.day.venue,
  });
});

export default function RoutePrint() {
  const { slug, heading, lines, walk, venue } = useLoaderData<typeof loader>();
  const alive = useAlive();
  return (
    <Wrap>
      <PageHeading
        title="Mijn route"
        intro={heading}
        back={
          <div className="screen-only">
            <BackLink href={`/${slug}/mijn-route`}>Mijn route</BackLink>
          </div>
        }
        aside={
          <div className="screen-only">
            {alive ? (
              <ButtonRow>
                <Button
                  type="button"
                  variant="ribbon"
                  icon="print"
                  onClick={() => {
                    window.print();
                  }}
                >
                  Print nu
                </Button>
              </ButtonRow>
            ) : (
              <p className="small soft">Printen doe je met de printknop van je browser.</p>
            )}
          </div>
        }
      />
      <Stack gap={6}>
        <RoutePaper caption="Je dag op volgorde" lines={lines} />
        {walk ? (
          <div className="route-paper__plan">
            <RoutePlan walk={walk} venue={venue} />
          </div>
        ) : null}
      </Stack>
    </Wrap>
  );
}
