import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { FigureList, StatusLabel } from "#app/ui/status-label.tsx";
import { choiceFigures, proofSentence, refusedSentence } from "./draw-outcome-words.ts";
import type { DrawTexts } from "./draw-words.ts";
import { useLooking } from "./use-looking.ts";

/** What came out: the counts, the proof, and a way to see that it is no accident. */
export function DrawOutcome({ draw }: { draw: DrawTexts }) {
  const { summary, phase, isOutdated } = draw;
  if (!summary) return null;
  if (!summary.ok) {
    return (
      <Notice tone="warning" title="Zo kan er niet geloot worden">
        {`${refusedSentence(summary.reason)}.`}
      </Notice>
    );
  }
  const { figures, check, milliseconds } = summary;
  const seats = figures.seats.reduce((sum, count) => sum + count, 0);
  return (
    <Stack gap={5}>
      {isOutdated ? (
        <Notice tone="warning" title="Er is intussen iets veranderd">
          Iemand meldde zich af, of een workshop of plek is anders. Bereken de loting opnieuw: het
          getal blijft hetzelfde.
        </Notice>
      ) : null}
      <FigureList figures={choiceFigures(summary)} />
      <p>
        {`${seats} ${seats === 1 ? "plek" : "plekken"} voor ${figures.visitors === 1 ? "1 bezoeker" : `${figures.visitors} bezoekers`}, samen goed voor ${check.total} punten. Per persoon telt hierboven de beste keus die hij of zij kreeg.`}
        {figures.withoutChoices > 0
          ? ` Bij ${figures.withoutChoices} van hen stond niets op de lijst dat nog te verdelen was.`
          : ""}
      </p>
      <Stack gap={3}>
        <h3>Kan het beter?</h3>
        <p>
          <StatusLabel tone={check.isProvenBest ? "good" : "waiting"}>
            {check.isProvenBest ? "Bewezen best" : "Niet bewezen"}
          </StatusLabel>
        </p>
        <p>{`${proofSentence(summary)} Het rekenen duurde ${secondsText(milliseconds)}.`}</p>
      </Stack>
      {phase === "computed" || phase === "given" ? <Repeat state={draw.repeat} /> : null}
    </Stack>
  );
}

const secondsText = (milliseconds: number) =>
  milliseconds < 1000 ? "minder dan een seconde" : `${Math.round(milliseconds / 1000)} seconden`;

/** The same number gives the same seats: anybody can have it done again. */
function Repeat({ state }: { state: DrawTexts["repeat"] }) {
  useLooking(state === "busy");
  return (
    <Stack gap={3}>
      <h3>Dezelfde uitslag uit hetzelfde getal</h3>
      {state === "same" ? (
        <Notice tone="good" live title="Precies dezelfde uitslag">
          We lootten opnieuw met dezelfde lijsten en hetzelfde getal. Elke plek en elke wachtlijst
          kwam er weer zo uit.
        </Notice>
      ) : null}
      {state === "different" ? (
        <Notice tone="error" live title="Er kwam iets anders uit">
          Dat hoort niet. Gebruik deze uitslag niet, en meld het aan wie deze site beheert.
        </Notice>
      ) : null}
      {state === "failed" ? (
        <Notice tone="error" live title="Herhalen lukte niet">
          Probeer het nog een keer. Aan de uitslag verandert niets.
        </Notice>
      ) : null}
      {state === "busy" ? (
        <p role="status">We loten opnieuw, om te vergelijken. Dat duurt even.</p>
      ) : (
        <Form method="post">
          <FormActions>
            <Button name="intent" value="repeat" variant="outline">
              Herhaal de loting
            </Button>
          </FormActions>
        </Form>
      )}
    </Stack>
  );
}
