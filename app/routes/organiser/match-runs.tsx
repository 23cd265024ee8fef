import { data, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadRuns, type ComparedPair } from "#app/features/matching/load-runs.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Select } from "#app/ui/select.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { CAUSE_WORDS, counted } from "./parts/match-words.ts";

export const meta: MetaFunction = () => [
  { title: "Verdelingen vergelijken | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/organiser/match-runs", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const query = new URL(request.url).searchParams;
  const page = await loadRuns(event.id, { from: query.get("van"), to: query.get("naar") });
  const runs = page.runs.map(({ id, createdAt, cause, pairs }) => ({
    value: id,
    label: `${longDateTime(createdAt)}, ${CAUSE_WORDS[cause]} (${counted(pairs)})`,
  }));
  return data({ ...page, runs, slug: event.slug });
});

export default function MatchRuns() {
  const { slug, runs, from, to, added, gone, stayed } = useLoaderData<typeof loader>();
  return (
    <Wrap>
      <PageHeading
        eyebrow="Koppelingen"
        title="Wat veranderde er?"
        intro="Elke keer dat we kiezen, bewaren we wie we voorstelden. Leg er twee naast elkaar."
        back={<BackLink href={`/${slug}/organisatie/koppelingen`}>Alle koppelingen</BackLink>}
      />
      {runs.length < 2 ? (
        <EmptyStall title="Er valt nog niets te vergelijken">
          Zoek nog eens, of houd een koppeling tegen: dan staan er twee verdelingen.
        </EmptyStall>
      ) : (
        <Stack gap={6}>
          <Form method="get" className="stack stack--4">
            <Select
              key={`van-${from}`}
              id="van"
              name="van"
              label="Van"
              options={runs}
              defaultValue={from ?? ""}
            />
            <Select
              key={`naar-${to}`}
              id="naar"
              name="naar"
              label="Naar"
              options={runs}
              defaultValue={to ?? ""}
            />
            <div>
              <Button variant="ink">Vergelijk</Button>
            </div>
          </Form>
          <FigureList
            figures={[
              { value: added.length, label: "nieuw" },
              { value: gone.length, label: "weg" },
              { value: stayed.length, label: "gebleven" },
            ]}
          />
          <Pairs title="Nieuw" pairs={added} open />
          <Pairs title="Weg" pairs={gone} open />
          <Pairs title="Gebleven" pairs={stayed} />
        </Stack>
      )}
    </Wrap>
  );
}

function Pairs({ title, pairs, open }: { title: string; pairs: ComparedPair[]; open?: boolean }) {
  if (pairs.length === 0) return null;
  return (
    <Fold summary={`${title}: ${pairs.length}`} open={open ?? false}>
      <ul>
        {pairs.map(({ a, b }) => (
          <li key={`${a}-${b}`}>
            {a} en {b}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
