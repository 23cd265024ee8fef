import { Form } from "@remix-run/react";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { named, type SeatStanding } from "./seat-words.ts";

interface SeatStateProps {
  /** its slug */
  event: string;
  state: SeatStanding;
}

/** How things stand with one's seat, and what can be done about it now. */
export function SeatState({ event, state }: SeatStateProps) {
  const route = `/${event}/mijn-route`;
  switch (state.kind) {
    case "over":
      return (
        <Notice title="Deze workshop is begonnen of geweest">Er valt niets meer te kiezen.</Notice>
      );
    case "seat":
      return (
        <Notice tone="good" title="Je plek is zeker">
          <p>De workshop staat op je route. Kun je toch niet? Haal hem daar weg.</p>
          <ButtonRow>
            <ButtonLink href={route}>Bekijk je route</ButtonLink>
          </ButtonRow>
        </Notice>
      );
    case "offer":
      return <Offer until={state.until} inTheWay={state.inTheWay} />;
    case "line":
      return (
        <Stack gap={5}>
          <Notice title={`Je bent de ${state.position}e op de wachtlijst`} icon="waiting">
            <p>Komt er een plek vrij en ben jij aan de beurt, dan krijg je meteen een mail.</p>
            <p>Kies gerust iets anders voor die tijd. Krijg je een plek, dan kun je nog ruilen.</p>
          </Notice>
          <Form method="post">
            <Button name="intent" value="leave" variant="outline">
              Haal me van de wachtlijst
            </Button>
          </Form>
        </Stack>
      );
    case "free":
      return (
        <Form method="post" action={route}>
          <input type="hidden" name="contribution" value={state.contributionId} />
          <input type="hidden" name="run" value={state.runId} />
          {state.out ? <input type="hidden" name="out" value={state.out.id} /> : null}
          <Button name="intent" value={state.out ? "swap" : "add"}>
            {state.out ? `Ruil met ${named([state.out.title])}` : "Zet op mijn route"}
          </Button>
        </Form>
      );
    case "drawing":
      return (
        <Notice title="De plekken worden geloot" icon="seat">
          <p>Wie het eerst komt, maakt deze keer niet uit. Zet op je lijst wat je wilt zien.</p>
          <ButtonRow>
            <ButtonLink href={`${route}/voorkeuren`}>Naar je voorkeuren</ButtonLink>
          </ButtonRow>
        </Notice>
      );
    case "closed":
      return (
        <Notice title="Deze workshop is gesloten">
          Er komen geen plekken meer bij. Kies een andere workshop in deze ronde.
        </Notice>
      );
    case "full":
      return (
        <Stack gap={5}>
          {state.hasLapsed ? (
            <Notice tone="warning" title="De tijd om te antwoorden is om">
              De plek gaat naar wie na je kwam. Je kunt je opnieuw op de wachtlijst zetten.
            </Notice>
          ) : null}
          <p>{waitingText(state.waiting)}</p>
          <Form method="post">
            <Button name="intent" value="wait">
              Zet me op de wachtlijst
            </Button>
          </Form>
        </Stack>
      );
  }
}

function Offer({ until, inTheWay }: { until: string; inTheWay: readonly string[] }) {
  return (
    <Notice tone="good" title="Er is een plek vrij voor jou" icon="seat">
      <Stack gap={4}>
        <p>
          We houden hem vrij tot <strong>{until}</strong>. Horen we niets, dan gaat hij naar wie na
          je komt.
        </p>
        {inTheWay.length > 0 ? (
          <p>Op die tijd heb je al {named(inTheWay)}. Welke wil je houden?</p>
        ) : null}
        <Form method="post">
          {inTheWay.length > 0 ? <input type="hidden" name="replace" value="ja" /> : null}
          <ButtonRow>
            <Button name="intent" value="yes">
              {inTheWay.length > 0 ? "Deze, en de andere gaat weg" : "Ja, ik kom"}
            </Button>
            <Button name="intent" value="no" variant="outline">
              {inTheWay.length > 0 ? `Ik houd ${named(inTheWay)}` : "Nee, geef hem door"}
            </Button>
          </ButtonRow>
        </Form>
      </Stack>
    </Notice>
  );
}

function waitingText(waiting: number): string {
  if (waiting === 0) return "Alle plekken zijn vergeven. Er wacht nog niemand.";
  const people = waiting === 1 ? "Er wacht 1 ander" : `Er wachten ${waiting} anderen`;
  return `Alle plekken zijn vergeven. ${people}.`;
}
