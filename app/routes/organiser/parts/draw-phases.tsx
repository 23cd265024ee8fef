import { Form } from "@remix-run/react";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useAlive } from "#app/ui/use-alive.ts";
import { DrawOutcome } from "./draw-outcome.tsx";
import type { DrawTexts } from "./draw-words.ts";
import { useLooking } from "./use-looking.ts";

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
          <p>{`Bezoekers kunnen dan rangschikken, tot ${draw.closesAt}.`}</p>
          <ButtonRow>{callOff}</ButtonRow>
        </Notice>
      );
    case "open":
      return (
        <Notice tone="good" title="De lijsten zijn open" icon="talk">
          <p>{`${peopleText(draw.ranked)} Ze kunnen nog wijzigen tot ${draw.closesAt}.`}</p>
          <p>Zolang er niet geloot is, kiest niemand zelf een plek in een workshop van deze dag.</p>
          <ButtonRow>{callOff}</ButtonRow>
        </Notice>
      );
    case "closed":
      return <Closed draw={draw}>{callOff}</Closed>;
    case "busy":
      return <Busy {...draw} />;
    case "computed":
      return (
        <Stack gap={5}>
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
          <Notice tone="good" title="De plekken zijn verdeeld">
            {`Dat gebeurde op ${draw.drawnAt}. Wie wil, kiest nu weer zelf een plek die over is.`}
          </Notice>
          <h2>De uitslag</h2>
          <DrawOutcome draw={draw} />
        </Stack>
      );
  }
}

function peopleText(ranked: number): string {
  if (ranked === 0) return "Nog niemand maakte een lijst.";
  return ranked === 1 ? "1 bezoeker maakte een lijst." : `${ranked} bezoekers maakten een lijst.`;
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
        {`${peopleText(draw.ranked)} Je kunt nu loten. Je ziet eerst de uitslag: pas daarna geef je de plekken.`}
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

/** Looks by itself; without JavaScript one presses the link. */
function Busy({ progress, stopAsked }: DrawTexts) {
  const alive = useAlive();
  useLooking(true);
  const percent = Math.round(progress * 100);
  return (
    <Stack gap={4}>
      <h2 id="voortgang">{stopAsked ? "We stoppen" : "We loten"}</h2>
      <progress
        className="programme-progress"
        aria-labelledby="voortgang"
        value={percent}
        max={100}
      >
        {`${percent}%`}
      </progress>
      <p role="status">
        Bij een paar honderd lijsten duurt dit tellen, bij duizenden hoogstens een paar minuten.
      </p>
      <Form method="post">
        <ButtonRow>
          {stopAsked ? null : (
            <Button name="intent" value="stop" variant="outline">
              Stop met rekenen
            </Button>
          )}
          {alive ? null : <Anchor href="">Kijk hoe ver het is</Anchor>}
        </ButtonRow>
      </Form>
    </Stack>
  );
}
