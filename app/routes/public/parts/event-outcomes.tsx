import {
  LEAST_TOLD,
  type PublicFigure,
  type PublicStep,
} from "#app/domain/introductions/public-figures.ts";
import { Figures } from "#app/ui/front-page.tsx";
import { Section } from "#app/ui/page.tsx";

/** Each of two gemeenten; what a step counts stands behind its number. */
const OUTCOME_LABELS: Record<PublicStep, string> = {
  sent: "keer stelden we twee gemeenten aan elkaar voor",
  spoken: "keer spraken ze elkaar",
  visited: "keer gingen ze bij elkaar kijken",
  doing: "keer doet de een nu wat de ander deed",
};

/** What came of an event, in numbers alone. */
export function EventOutcomes({ figures }: { figures: readonly PublicFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <Section
      id="opbrengst"
      title="Wat kwam ervan?"
      intro="Na de dag stelden we gemeenten die dat wilden aan elkaar voor. Dit vertelden ze ons."
    >
      <Figures
        figures={figures.map(({ step, count }) => ({ value: count, label: OUTCOME_LABELS[step] }))}
      />
      <p className="small soft">
        Minder dan {LEAST_TOLD} noemen we niet: zo is niemand te herkennen.
      </p>
    </Section>
  );
}
