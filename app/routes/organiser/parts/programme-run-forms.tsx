import { Form } from "@remix-run/react";
import { clock } from "#app/domain/dates/dutch.ts";
import { slotValue } from "#app/domain/selection/slot.ts";
import type { WorkshopOnGrid, WorkshopSlot } from "#app/features/programme/load-workshop.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { InlineSelect } from "#app/ui/select.tsx";

type Run = WorkshopOnGrid["runs"][number];
type Days = readonly { id: string; label: string }[];

const valueOf = ({ round, room }: WorkshopSlot) => slotValue(round.id, room.id);

function optionsOf(days: Days, slots: readonly WorkshopSlot[]) {
  const label = ({ round, room, takenBy }: WorkshopSlot) =>
    `Ronde ${round.number} (${clock(round.startsAt)}), ${room.name}, ${room.capacity} plekken${takenBy ? `: ruilt met ‘${takenBy}’` : ""}`;
  const asOption = (slot: WorkshopSlot) => ({ value: valueOf(slot), label: label(slot) });
  if (days.length < 2) return slots.map(asOption);
  return days.flatMap((day) => {
    const options = slots.filter(({ dayId }) => dayId === day.id).map(asOption);
    return options.length > 0 ? [{ label: day.label, options }] : [];
  });
}

/** Another round or room for a run, on its own day; what is there takes its place. */
export function MoveRunForm({ run, slots }: { run: Run; slots: readonly WorkshopSlot[] }) {
  const here = slots.filter(
    (slot) =>
      slot.dayId === run.round.locationDayId &&
      valueOf(slot) !== slotValue(run.roundId, run.roomId),
  );
  return (
    <Form method="post" className="placing-form">
      <input type="hidden" name="runId" value={run.runId} />
      <InlineSelect
        id={`naar-${run.runId}`}
        name="slot"
        label="Naar"
        placeholder="Kies een ronde en een zaal"
        options={optionsOf([], here)}
      />
      <Button
        name="intent"
        value="move-run"
        variant="ink"
        small
        about={`: ronde ${run.round.number}`}
      >
        Verplaats
      </Button>
    </Form>
  );
}

/** A first or one more round. */
export function AddRunForm({
  contributionId,
  days,
  slots,
}: {
  contributionId: string;
  days: Days;
  slots: readonly WorkshopSlot[];
}) {
  const free = slots.filter(({ takenBy }) => takenBy === null);
  if (free.length === 0) return <p>Alle zalen zijn in alle rondes bezet.</p>;
  return (
    <Form method="post" className="placing-form">
      <input type="hidden" name="contributionId" value={contributionId} />
      <InlineSelect
        id="erbij"
        name="slot"
        label="Ronde en zaal"
        placeholder="Kies een ronde en een zaal"
        options={optionsOf(days, free)}
      />
      <Button name="intent" value="place-workshop" variant="ink" small>
        Zet in het programma
      </Button>
    </Form>
  );
}

/** Fixing a run where it is, or taking it out. `asksFirst`: visitors would lose it at once. */
export function KeepRunForms({ run, asksFirst }: { run: Run; asksFirst: boolean }) {
  const { runId, isPinned, seatsTaken, round } = run;
  const about = `: ronde ${round.number}`;
  return (
    <>
      <Form method="post">
        <input type="hidden" name="runId" value={runId} />
        <Button
          small
          variant="outline"
          icon="lock"
          name="intent"
          value={isPinned ? "unpin-run" : "pin-run"}
          about={about}
        >
          {isPinned ? "Maak los" : "Zet vast"}
        </Button>
      </Form>
      <Form method="post">
        <input type="hidden" name="runId" value={runId} />
        {asksFirst && seatsTaken > 0 ? (
          <Checkbox
            id={`zeker-${runId}`}
            name="sure"
            value="on"
            label={`Ja, ook al hebben ${seatsTaken} bezoekers hem in hun route`}
          />
        ) : null}
        <Button name="intent" value="remove-run" variant="quiet" small about={about}>
          Haal uit deze ronde
        </Button>
      </Form>
    </>
  );
}
