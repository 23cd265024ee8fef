import { Form } from "@remix-run/react";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { peopleText } from "./draw-mail-words.ts";
import { DrawOutcome } from "./draw-outcome.tsx";
import { givenSentence } from "./draw-outcome-words.ts";
import { Computing, Giving } from "./draw-progress.tsx";
import type { DrawTexts } from "./draw-words.ts";

interface PhaseProps {
  draw: DrawTexts;
  /** this page with the question whether to call the draw off */
  cancelHref: string;
}

/** How far the draw is, and what an organiser can do now. */
export function DrawPhase({ draw, cancelHref }: PhaseProps) {
  const callOff = (
    <ButtonLink href={cancelHref} variant="quiet">
      Blaas de loting af
    </ButtonLink>
  );
  switch (draw.phase) {
    case "planned":
      return (
        <Notice title={`De lijsten gaan open op ${draw.opensAt}`} icon="clock">
          <p>{`Bezoekers kunnen dan rangschikken, tot ${draw.closesAt}. Bij de opening ${draw.openingMails} een mail.`}</p>
          {draw.reminder ? <p>{draw.reminder}</p> : null}
          <ButtonRow>{callOff}</ButtonRow>
        </Notice>
      );
    case "open":
      return (
        <Notice tone="good" title="De lijsten zijn open" icon="talk">
          <p>{`${listsText(draw.ranked)} Ze kunnen nog wijzigen tot ${draw.closesAt}.`}</p>
          {draw.reminder ? <p>{draw.reminder}</p> : null}
          <p>Zolang er niet geloot is, kiest niemand zelf een plek in een workshop van deze dag.</p>
          <ButtonRow>{callOff}</ButtonRow>
        </Notice>
      );
    case "closed":
      return <Closed draw={draw}>{callOff}</Closed>;
    case "busy":
      return <Computing {...draw} />;
    case "giving":
      return <Giving {...draw} />;
    case "computed":
      return (
        <Stack gap={5}>
          {draw.givingProblem ? <NotGiven problem={draw.givingProblem} /> : null}
          <h2>De uitslag</h2>
          <DrawOutcome draw={draw} />
          <Form method="post">
            <FormActions>
              {draw.isOutdated || !draw.summary?.ok ? null : (
                <Button name="intent" value="give" variant="ribbon">
                  Geef iedereen zijn plek
                </Button>
              )}
              <Button
                name="intent"
                value="compute"
                variant={draw.isOutdated || !draw.summary?.ok ? "ribbon" : "outline"}
              >
                Bereken opnieuw
              </Button>
              {callOff}
            </FormActions>
          </Form>
          <p className="soft">
            Nog niemand heeft een plek. Geef je ze, dan staan ze meteen op ieders route en krijgt
            iedereen met een lijst een mail. Terugdraaien kan niet.
          </p>
        </Stack>
      );
    case "given":
      return (
        <Stack gap={5}>
          <Notice tone="good" live title="De plekken zijn verdeeld">
            {`${draw.summary?.ok ? `${givenSentence(draw.summary)} ` : ""}Dat gebeurde op ${draw.drawnAt}, en iedereen met een lijst kreeg een mail. Wie wil, kiest nu weer zelf een plek die over is.`}
          </Notice>
          <h2>De uitslag</h2>
          <DrawOutcome draw={draw} />
        </Stack>
      );
  }
}

function NotGiven({ problem }: { problem: NonNullable<DrawTexts["givingProblem"]> }) {
  return (
    <Notice tone="error" live title="Er is nog niets verdeeld">
      {problem === "changed-meanwhile"
        ? "Net voor het verdelen veranderde er iets: iemand meldde zich af, of een workshop of plek is anders. Bereken de loting opnieuw."
        : "Het verdelen lukte niet. Niemand heeft een plek gekregen, en er ging geen mail uit. Probeer het nog een keer."}
    </Notice>
  );
}

function listsText(ranked: number): string {
  if (ranked === 0) return "Nog niemand maakte een lijst.";
  return `${peopleText(ranked, "maakte", "maakten")} een lijst.`;
}

function Closed({ draw, children }: { draw: DrawTexts; children: React.ReactNode }) {
  return (
    <Stack gap={5}>
      {draw.ended === "failed" ? (
        <Notice tone="error" title="Het rekenen lukte niet">
          Er is niets verdeeld. Probeer het opnieuw.
        </Notice>
      ) : null}
      {draw.ended === "stopped" ? (
        <Notice title="Je stopte het rekenen">
          Er is niets verdeeld. Je kunt opnieuw beginnen.
        </Notice>
      ) : null}
      <Notice title="De lijsten zijn gesloten" icon="lock">
        {`${listsText(draw.ranked)} Je kunt nu loten. Je ziet eerst de uitslag: pas daarna geef je de plekken.`}
      </Notice>
      <Form method="post">
        <FormActions>
          <Button name="intent" value="compute" variant="ribbon">
            Bereken de loting
          </Button>
          {children}
        </FormActions>
      </Form>
    </Stack>
  );
}
