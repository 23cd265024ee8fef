import { Form } from "@remix-run/react";
import type { MatchLine } from "#app/features/matching/load-matches.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { DataTable, type DataColumn } from "#app/ui/data-table.tsx";
import { BulkBar } from "#app/ui/filters.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { RibbonPair, Strength } from "#app/ui/ribbon-pair.tsx";
import { ScoreBar } from "#app/ui/score-bar.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import { MatchDecision } from "./match-decision.tsx";

export interface MatchTableProps {
  lines: MatchLine[];
  eventSlug: string;
  /** the form that the ticked rows belong to; null where there is nothing to decide */
  bulkForm: { id: string } | null;
}

const CHOOSE: DataColumn = {
  key: "choose",
  header: "Kies",
  headerHidden: true,
  onPhone: "corner",
};

/** The proposals: who learns from whom, why, how strong, and what to do. */
export function MatchTable({ lines, eventSlug, bulkForm }: MatchTableProps) {
  return (
    <>
      {bulkForm ? (
        <Form method="post" {...bulkForm}>
          <BulkBar status="Alles wat je aanvinkt:">
            <Button name="intent" value="approve-chosen" variant="ink" small icon="check">
              Keur goed
            </Button>
            <Button name="intent" value="hold-chosen" small icon="cross">
              Houd tegen
            </Button>
          </BulkBar>
        </Form>
      ) : null}
      <DataTable
        caption="Voorgestelde koppelingen met reden, sterkte en besluit"
        captionHidden
        rowHeader="who"
        columns={[
          ...(bulkForm ? [CHOOSE] : []),
          { key: "who", header: "Wie leert van wie" },
          { key: "why", header: "Waarom" },
          { key: "strength", header: "Hoe sterk", onPhone: "labelled" },
          { key: "decide", header: "Wat doe je?", actions: true },
        ]}
        rows={lines.map((line) => ({
          id: line.id,
          dropped: line.status === "HELD" || line.lapsed !== null,
          cells: {
            choose: bulkForm ? <Choose line={line} formId={bulkForm.id} /> : null,
            who: <Who line={line} eventSlug={eventSlug} />,
            why: <Why line={line} eventSlug={eventSlug} />,
            strength: (
              <>
                <Strength level={line.strength} />
                <ScoreBar score={line.score} />
              </>
            ),
            decide: <MatchDecision line={line} about={`: ${pairName(line)}`} />,
          },
        }))}
      />
    </>
  );
}

function pairName({ from, to }: MatchLine): string {
  return `${from.name} en ${to.name}`;
}

function Choose({ line, formId }: { line: MatchLine; formId: string }) {
  return (
    <Checkbox
      name="chosen"
      value={line.id}
      form={formId}
      labelHidden
      label={`Kies ${pairName(line)}`}
      disabled={line.status !== "PROPOSED" || line.lapsed !== null}
    />
  );
}

function Who({ line, eventSlug }: { line: MatchLine; eventSlug: string }) {
  return (
    <>
      <RibbonPair
        from={line.from.name}
        to={line.to.name}
        verb={line.isAnswer ? "leert van" : "deelt een vraagstuk met"}
        dropped={line.status === "HELD" || line.lapsed !== null}
      />
      {line.family ? (
        <ThemeLabel family={line.family} />
      ) : (
        <p className="small">Zelfde vraagstuk</p>
      )}
      {line.isLocked && line.status === "PROPOSED" ? (
        <StatusLabel tone="neutral" icon="lock">
          Staat vast
        </StatusLabel>
      ) : null}
      <p>
        <Anchor
          href={`/${eventSlug}/organisatie/koppelingen/paar/${line.id}`}
          aria-label={`Bekijk dit paar: ${pairName(line)}`}
        >
          Bekijk dit paar
        </Anchor>
      </p>
    </>
  );
}

function Why({ line, eventSlug }: { line: MatchLine; eventSlug: string }) {
  const [first, ...rest] = line.reasons;
  return (
    <>
      {line.offer ? (
        <Anchor href={`/${eventSlug}/voorbeelden/${line.offer.id}`}>{line.offer.title}</Anchor>
      ) : null}
      {first ? <p>{first}</p> : null}
      {rest.length > 0 ? (
        <Fold summary="Wat er nog meer speelt">
          <ul>
            {rest.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </>
  );
}
