import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { KIND_NAMES } from "#app/domain/registration/contribution.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadReviewDesk } from "#app/features/selection/load-reviews.ts";
import { readTold } from "#app/http/flash.ts";
import { orNotFound, signedIn, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import { Told } from "#app/ui/told.tsx";
import { count } from "./parts/decision-words.ts";
import { scoreLabel } from "./parts/committee-panel.tsx";

export const meta: MetaFunction = () => [{ title: "Beoordelen | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/review", async ({ params, request, viewer }) => {
  const event = orNotFound(await loadEvent(params.event));
  const { waiting, scored, own } = await loadReviewDesk(event, signedIn(viewer).userId);
  const { told, headers } = await readTold(request);
  const line = (row: (typeof waiting)[number]) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    who: namesInOneLine(row.organisations.map(({ name }) => name)),
    family: row.themes[0]?.family ?? null,
  });
  return data(
    {
      ...{ slug: event.slug, name: event.name, own, told },
      waiting: waiting.map(line),
      scored: scored.map(({ row, score, open }) => ({ ...line(row), score, open })),
    },
    { headers },
  );
});

export default function Review() {
  const { slug, name, own, told, waiting, scored } = useLoaderData<typeof loader>();
  const at = (id: string) => `/${slug}/beoordelen/${id}`;
  const [first] = waiting;
  return (
    <Wrap>
      <PageHeading
        eyebrow={name}
        title="Wat vind jij ervan?"
        intro="Geef elke aanmelding een cijfer van 1 tot en met 5. Wat anderen vinden, zie je pas als je zelf iets gaf."
        aside={
          <FigureList
            figures={[
              { value: waiting.length, label: "wachten op jou" },
              { value: scored.length, label: "gaf je een cijfer" },
            ]}
          />
        }
      />
      <Stack gap={5}>
        <Told>{told}</Told>
        {own > 0 ? (
          <p className="soft">
            {count(own, "aanmelding is", "aanmeldingen zijn")} van je eigen gemeente of organisatie.
            Daar geef jij geen cijfer.
          </p>
        ) : null}
        {first ? (
          <>
            <div className="list-line">
              <h2>Wacht op jou</h2>
              <ButtonLink href={at(first.id)} variant="ribbon">
                Begin met de eerste
              </ButtonLink>
            </div>
            <DataTable
              caption="Aanmeldingen die op jouw cijfer wachten"
              captionHidden
              columns={[
                { key: "title", header: "Wat" },
                { key: "who", header: "Wie", onPhone: "labelled" },
                { key: "theme", header: "Thema" },
              ]}
              rows={waiting.map(({ id, title, kind, who, family }) => ({
                id,
                cells: {
                  title: (
                    <>
                      <Anchor href={at(id)}>{title}</Anchor>
                      <p className="small soft">{KIND_NAMES[kind]}</p>
                    </>
                  ),
                  who,
                  theme: family ? <ThemeLabel family={family} /> : "Geen thema",
                },
              }))}
            />
          </>
        ) : (
          <EmptyStall title="Je bent bij">
            Er wacht niets meer op jou. Komt er iets nieuws binnen, dan staat het hier.
          </EmptyStall>
        )}
        {scored.length > 0 ? (
          <>
            <h2>Dit vond je</h2>
            <DataTable
              caption="Aanmeldingen waaraan je een cijfer gaf"
              captionHidden
              columns={[
                { key: "title", header: "Wat" },
                { key: "who", header: "Wie", onPhone: "labelled" },
                { key: "score", header: "Jouw cijfer", onPhone: "labelled" },
                { key: "open", header: "Kan het nog anders?" },
              ]}
              rows={scored.map(({ id, title, who, score, open }) => ({
                id,
                cells: {
                  title: <Anchor href={at(id)}>{title}</Anchor>,
                  who,
                  score: scoreLabel(score),
                  open: open ? "Ja, tot het besluit" : "Nee, er is besloten",
                },
              }))}
            />
          </>
        ) : null}
      </Stack>
    </Wrap>
  );
}
