import type { ReactNode } from "react";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DataTable, type DataColumn, type DataRow } from "#app/ui/data-table.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Section } from "#app/ui/page.tsx";
import { dayHref } from "./day-href.ts";
import { NEW, type DayTexts } from "./day-texts.ts";
import { plural } from "./settings-words.ts";

interface DayPartsProps {
  day: DayTexts;
  /** which of the days of the event it is, from 1 */
  number: number;
  /** address of the page of the day */
  here: string;
  slug: string;
}

/** What is laid out in a day: rooms, rounds, what everybody does together, the floor plan. */
export function DayParts({ day, number, here, slug }: DayPartsProps) {
  const { rooms, rounds, items, plan } = day;
  return (
    <>
      <Part
        id="zalen"
        title="Zalen"
        none="Een workshop is in een zaal. Voeg er een toe."
        addHref={`${here}/zalen/${NEW}`}
        addLabel="Voeg een zaal toe"
        columns={[
          { key: "name", header: "Zaal" },
          { key: "capacity", header: "Hoeveel mensen", onPhone: "labelled" },
          { key: "use", header: "In gebruik", onPhone: "labelled" },
        ]}
        rows={rooms.map(({ id, name, capacity, runs }) => ({
          id,
          cells: {
            name: <Anchor href={`${here}/zalen/${id}`}>{name}</Anchor>,
            capacity,
            use: used(runs),
          },
        }))}
      />
      <Part
        id="rondes"
        title="Rondes"
        tone="sand"
        none="In een ronde zijn alle workshops tegelijk. Voeg er een toe."
        addHref={`${here}/rondes/${NEW}`}
        addLabel="Voeg een ronde toe"
        columns={[
          { key: "number", header: "Ronde" },
          { key: "time", header: "Tijd", onPhone: "plain" },
          { key: "use", header: "In gebruik", onPhone: "labelled" },
        ]}
        rows={rounds.map(({ id, number, time, runs }) => ({
          id,
          cells: {
            number: <Anchor href={`${here}/rondes/${id}`}>Ronde {number}</Anchor>,
            time,
            use: used(runs),
          },
        }))}
      />
      <Part
        id="samen"
        title="Wat iedereen samen doet"
        none="Zoals de inloop, de lunch en het slot."
        addHref={`${here}/onderdelen/${NEW}`}
        addLabel="Voeg iets toe"
        columns={[
          { key: "title", header: "Wat" },
          { key: "time", header: "Tijd", onPhone: "plain" },
          { key: "place", header: "Waar", onPhone: "plain" },
        ]}
        rows={items.map(({ id, title, time, place }) => ({
          id,
          cells: {
            title: <Anchor href={`${here}/onderdelen/${id}`}>{title}</Anchor>,
            time,
            place: place ?? "",
          },
        }))}
      />
      <Section id="vloer" title="Plattegrond" tone="sand" compact>
        <Stack gap={4}>
          <p>
            {plan
              ? `Er staan ${plural(plan.places, "standplaats", "standplaatsen")} op de plattegrond.`
              : "Er is nog geen plattegrond voor deze dag."}
          </p>
          <ButtonRow>
            <ButtonLink icon="edit" href={dayHref(slug, "plattegrond/tekenen", number)}>
              Teken de plattegrond
            </ButtonLink>
            {plan ? (
              <ButtonLink href={dayHref(slug, "plattegrond", number)}>
                Geef stands een plek
              </ButtonLink>
            ) : null}
          </ButtonRow>
        </Stack>
      </Section>
      <Section compact>
        <ButtonLink variant="quiet" href={`${here}?weg=dag`}>
          Haal deze dag weg
        </ButtonLink>
      </Section>
    </>
  );
}

function used(runs: number): string {
  return runs === 0 ? "Nog vrij" : plural(runs, "workshop", "workshops");
}

interface PartProps {
  id: string;
  title: string;
  tone?: "sand";
  /** said when there are none */
  none: ReactNode;
  addHref: string;
  addLabel: string;
  columns: DataColumn[];
  rows: DataRow[];
}

function Part({ id, title, tone, none, addHref, addLabel, columns, rows }: PartProps) {
  return (
    <Section
      id={id}
      title={title}
      tone={tone}
      compact
      aside={<ButtonLink href={addHref}>{addLabel}</ButtonLink>}
    >
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable caption={title} captionHidden columns={columns} rows={rows} />
      )}
    </Section>
  );
}
