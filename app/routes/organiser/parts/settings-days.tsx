import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Section } from "#app/ui/page.tsx";
import type { overviewTexts } from "./settings-overview.ts";

interface SettingsDaysProps {
  days: ReturnType<typeof overviewTexts>["days"];
  /** the address of a page under settings */
  to: (path: string) => string;
}

/** The days of an event, each with its own page. */
export function SettingsDays({ days, to }: SettingsDaysProps) {
  return (
    <Section
      id="dagen"
      title="Dagen"
      tone="sand"
      compact
      aside={
        days.length > 0 ? <ButtonLink href={to("dagen/nieuw")}>Voeg een dag toe</ButtonLink> : null
      }
    >
      {days.length === 0 ? (
        <EmptyStall
          title="Er is nog geen dag"
          action={
            <ButtonLink variant="ribbon" href={to("dagen/nieuw")}>
              Voeg een dag toe
            </ButtonLink>
          }
        >
          Pas als er een dag is, kunnen bezoekers zich aanmelden.
        </EmptyStall>
      ) : (
        <DataTable
          caption="Dagen van dit evenement"
          captionHidden
          columns={[
            { key: "day", header: "Dag" },
            { key: "where", header: "Waar", onPhone: "plain" },
            { key: "state", header: "Ingericht", onPhone: "plain" },
          ]}
          rows={days.map((day) => ({
            id: day.id,
            cells: {
              day: <Anchor href={to(`dagen/${day.id}`)}>{day.label}</Anchor>,
              where: day.where,
              state: day.state,
            },
          }))}
        />
      )}
    </Section>
  );
}
