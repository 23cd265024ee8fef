import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import type { DayLine, DivisionLines, PersonLines } from "./together-lines.ts";

interface ShareFormProps {
  organisation: string;
  shares: boolean;
  isOver: boolean;
}

/** Whether colleagues see the route: off until somebody says so. */
export function ShareForm({ organisation, shares, isOver }: ShareFormProps) {
  return (
    <Form method="post">
      <Stack gap={4}>
        <Checkbox
          name="sharesRoute"
          value="ja"
          defaultChecked={shares}
          disabled={isOver && !shares}
          label={`Ja, wie zich voor deze parade aanmeldde bij ${organisation} mag mijn route zien`}
          help="Ze zien je naam, en waar je wanneer bent. Niet waarom, en niet wat je bewaarde. Je kunt dit altijd weer uitzetten."
        />
        <div>
          <Button name="intent" value="share" variant={shares ? "outline" : "ribbon"}>
            Bewaar
          </Button>
        </div>
      </Stack>
    </Form>
  );
}

interface PeopleProps {
  event: string;
  organisation: string;
  people: readonly PersonLines[];
}

/** The routes of who shares them. */
export function People({ event, organisation, people }: PeopleProps) {
  const others = people.filter(({ isMe }) => !isMe);
  if (others.length === 0) {
    return (
      <EmptyStall title="Nog niemand deelt een route">
        {`Vraag je collega’s van ${organisation} om het hier ook aan te zetten.`}
      </EmptyStall>
    );
  }
  return (
    <Stack gap={4}>
      {others.map(({ registrationId, name, isSameDay, stops }) => (
        <Fold
          key={registrationId}
          summary={`${name}: ${haltes(stops.length)}${isSameDay ? "" : ", op een andere dag"}`}
        >
          {stops.length > 0 ? <DayLines event={event} lines={stops} /> : <p>Nog geen route.</p>}
        </Fold>
      ))}
    </Stack>
  );
}

export function DivideForm({ people }: { people: readonly PersonLines[] }) {
  const others = people.filter(({ isMe, isSameDay }) => !isMe && isSameDay);
  if (others.length === 0) {
    return <p>Zodra een collega die op dezelfde dag komt ook deelt, kun je hier samen verdelen.</p>;
  }
  return (
    <Form method="post" preventScrollReset>
      <Stack gap={4}>
        <ChoiceGroup
          type="checkbox"
          name="who"
          legend="Met wie?"
          options={others.map(({ registrationId, name }) => ({
            value: registrationId,
            label: name,
          }))}
          defaultValue={others.map(({ registrationId }) => registrationId)}
        />
        <div>
          <Button name="intent" value="divide" variant="outline">
            Verdeel de dag
          </Button>
        </div>
        <p className="small soft">
          Dit is een voorstel. Ieder beslist over de eigen route; wat iemand zeker wil, blijft
          staan.
        </p>
      </Stack>
    </Form>
  );
}

interface DivisionProps {
  event: string;
  division: DivisionLines;
  isOver: boolean;
}

/** A divided day, before and after; only one's own part can be taken. */
export function Division({ event, division, isOver }: DivisionProps) {
  const { seenBefore, seenAfter, made, parts } = division;
  return (
    <Stack gap={5}>
      <p>
        Met jullie routes van toen zagen jullie samen <strong>{seenBefore}</strong> voorbeelden. Met
        deze verdeling zijn dat er <strong>{seenAfter}</strong>. <span>Gemaakt op {made}.</span>
      </p>
      {parts.map(({ registrationId, name, isMe, gone, stops, state }) => (
        <Panel
          key={registrationId}
          title={isMe ? "Jouw deel" : name}
          tone={isMe ? "sheet" : "sand"}
          headingLevel={3}
        >
          <Stack gap={4}>
            {state === "taken" ? (
              <StatusLabel tone="good">Overgenomen</StatusLabel>
            ) : state === "stale" ? (
              <StatusLabel tone="waiting">De route is intussen veranderd</StatusLabel>
            ) : isMe ? null : (
              <StatusLabel tone="neutral">Nog niet overgenomen</StatusLabel>
            )}
            <DayLines event={event} lines={stops} />
            {gone.length > 0 && state !== "taken" ? (
              <p className="small">Gaat van de route: {gone.join("; ")}.</p>
            ) : null}
            {isMe && !isOver ? <Take state={state} /> : null}
          </Stack>
        </Panel>
      ))}
    </Stack>
  );
}

function Take({ state }: { state: DivisionLines["parts"][number]["state"] }) {
  if (state === "taken") return null;
  if (state === "stale") {
    return <p>Verdeel de dag opnieuw, dan houdt het voorstel rekening met wat je veranderde.</p>;
  }
  return (
    <Form method="post">
      <Button name="intent" value="take" variant="ribbon">
        Neem mijn deel over
      </Button>
    </Form>
  );
}

function DayLines({ event, lines }: { event: string; lines: readonly DayLine[] }) {
  return (
    <ol className="day-lines">
      {lines.map(({ contributionId, time, dateTime, title, note, isNew }) => (
        <li key={contributionId}>
          <time dateTime={dateTime}>{time}</time>
          <span>
            <Anchor href={`/${event}/voorbeelden/${contributionId}`}>{title}</Anchor>
            {isNew ? <span className="day-lines__new">nieuw</span> : null}
            {note ? <span className="day-lines__note">{note}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

function haltes(count: number): string {
  if (count === 0) return "nog geen haltes";
  return count === 1 ? "1 halte" : `${count} haltes`;
}
