import type { MatchList } from "#app/domain/introductions/match-lists.ts";
import type { MatchesPage } from "#app/features/matching/load-matches.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Section } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { SearchForm } from "./match-search.tsx";

/** How many wait and how many were decided. */
export function Figures({ counts }: Pick<MatchesPage, "counts">) {
  return (
    <FigureList
      figures={[
        { value: counts.waiting, label: "wachten" },
        { value: counts.approved, label: "goedgekeurd" },
        { value: counts.held, label: "tegengehouden" },
        ...(counts.lapsed > 0 ? [{ value: counts.lapsed, label: "vervallen" }] : []),
      ]}
    />
  );
}

/** To the page that approves all above a strength. */
export function ApproveMany({ here }: { here: string }) {
  return (
    <ButtonRow>
      <ButtonLink small variant="ink" icon="check" href={`${here}/goedkeuren`}>
        Keur er veel tegelijk goed
      </ButtonLink>
    </ButtonRow>
  );
}

interface EmptyListProps {
  list: MatchList;
  hasAny: boolean;
  lastRun: string | null;
  isFiltered: boolean;
}

/** What stands where a list of matches is empty. */
export function EmptyList(props: EmptyListProps) {
  const { list, hasAny, lastRun, isFiltered } = props;
  if (!hasAny) {
    return (
      <EmptyStall title="Nog geen voorstellen" action={<SearchForm lastRun={lastRun} />}>
        {lastRun
          ? "We vonden niemand die goed genoeg bij een ander past. Hieronder staat waarom."
          : "Druk op ‘Zoek koppelingen’. Dat gaat op de achtergrond en duurt een paar tellen."}
      </EmptyStall>
    );
  }
  if (isFiltered) {
    return (
      <EmptyStall title="Niets gevonden">
        Geen koppeling past bij wat je vroeg. Kies minder, of ‘Toon alles’.
      </EmptyStall>
    );
  }
  const texts: Record<MatchList, [title: string, advice: string]> = {
    wachten: [
      "Alles is bekeken",
      "Er wacht geen voorstel meer op jou. Zoek opnieuw als er gemeenten of voorbeelden bij kwamen.",
    ],
    goedgekeurd: [
      "Nog niets goedgekeurd",
      "Keur een voorstel goed, dan staat het hier en gaat de mail weg.",
    ],
    tegengehouden: [
      "Niets tegengehouden",
      "Houd je een voorstel tegen, dan staat het hier en kun je het weer ongedaan maken.",
    ],
  };
  const [title, advice] = texts[list];
  return <EmptyStall title={title}>{advice}</EmptyStall>;
}

/** Who is introduced to nobody, and why. */
export function Unmatched({ unmatched }: Pick<MatchesPage, "unmatched">) {
  return (
    <Section id="wie-niet" title="Wie we niet voorstellen" tone="sand" compact>
      <Fold summary={`${unmatched.length} gemeenten, en waarom`} open={unmatched.length < 12}>
        <ul>
          {unmatched.map(({ name, why }) => (
            <li key={name}>
              <b>{name}</b>: {why.charAt(0).toLowerCase() + why.slice(1)}.
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
