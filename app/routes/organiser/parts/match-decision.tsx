import { Form } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import type { MatchLine } from "#app/features/matching/load-matches.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { InlineSelect } from "#app/ui/select.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";

interface MatchDecisionProps {
  line: MatchLine;
  /** which pair, for who hears the button alone: ": Venlo en Hoogeveen" */
  about: string;
}

/** Where one match stands, and the buttons that go with it. */
export function MatchDecision({ line, about }: MatchDecisionProps) {
  if (line.status === "APPROVED") return <Approved line={line} about={about} />;
  if (line.status === "HELD") {
    return (
      <Form method="post">
        <input type="hidden" name="matchId" value={line.id} />
        <StatusLabel tone="stopped">Tegengehouden</StatusLabel>{" "}
        <Button name="intent" value="release" variant="quiet" small about={about}>
          Maak ongedaan
        </Button>
        {line.heldReason ? <p className="small soft">Reden: {line.heldReason}</p> : null}
      </Form>
    );
  }
  if (line.lapsed) {
    return <Lapsed why={line.lapsed} />;
  }
  return (
    <Form method="post">
      <input type="hidden" name="matchId" value={line.id} />
      <ButtonRow>
        <Button name="intent" value="approve" variant="ink" small icon="check" about={about}>
          Keur goed
        </Button>
        <Button name="intent" value="hold" small icon="cross" about={about}>
          Houd tegen
        </Button>
      </ButtonRow>
      {line.heldReason ? <p className="small soft">{line.heldReason}</p> : null}
      <People line={line} />
    </Form>
  );
}

/** While both are still asked, an organiser can take that back. */
function Approved({ line, about }: MatchDecisionProps) {
  if (line.introduced === null) {
    return (
      <Form method="post">
        <input type="hidden" name="matchId" value={line.id} />
        <StatusLabel tone="waiting">Goedgekeurd</StatusLabel>
        <p className="small soft">
          {line.sendAt ? `Gaat weg op ${longDateTime(line.sendAt)}.` : "Nog niet verstuurd."}
        </p>
        <Button name="intent" value="hold" variant="quiet" small about={about}>
          Houd toch tegen
        </Button>
      </Form>
    );
  }
  if (line.introduced === "INTRODUCED") {
    return <StatusLabel tone="good">Goedgekeurd</StatusLabel>;
  }
  if (line.introduced !== "ASKED") {
    return (
      <>
        <StatusLabel tone="stopped">Goedgekeurd</StatusLabel>
        <p className="small soft">Niet allebei zeiden ja, dus het ging niet door.</p>
      </>
    );
  }
  return (
    <Form method="post">
      <input type="hidden" name="matchId" value={line.id} />
      <StatusLabel tone="waiting">Goedgekeurd</StatusLabel>
      <p className="small soft">We vragen eerst of ze allebei willen.</p>
      <Button name="intent" value="hold" variant="quiet" small about={about}>
        Houd toch tegen
      </Button>
    </Form>
  );
}

/** Whom the mail names: only shown where there is something to choose. */
export function People({ line }: { line: MatchLine }) {
  const sides = [
    { field: "personA", ...sideOf(line, "a") },
    { field: "personB", ...sideOf(line, "b") },
  ].filter(({ people }) => people.length > 1);
  if (sides.length === 0) return null;
  return (
    <Fold summary="Wie stellen we voor?">
      {sides.map(({ field, organisation, people }) => (
        <InlineSelect
          key={field}
          name={field}
          label={organisation}
          placeholder="Wie er het meest van weet"
          options={people.map(({ userId, label }) => ({ value: userId, label }))}
        />
      ))}
    </Fold>
  );
}

function sideOf(line: MatchLine, side: "a" | "b") {
  return { organisation: line.sides[side], people: line.people[side] };
}

/** What a match rests on is gone. `why`: one sentence. */
export function Lapsed({ why }: { why: string }) {
  return (
    <>
      <StatusLabel tone="stopped">Vervallen</StatusLabel>
      <p className="small soft">{why} Zoek opnieuw.</p>
    </>
  );
}
