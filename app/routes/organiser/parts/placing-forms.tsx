import { Form } from "@remix-run/react";
import { clock } from "#app/domain/dates/dutch.ts";
import { slotValue } from "#app/domain/selection/slot.ts";
import type { FreeSpots } from "#app/features/selection/load-submissions.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { InlineSelect, type SelectGroup, type SelectOption } from "#app/ui/select.tsx";

interface PlacingProps {
  contributionId: string;
  title: string;
}

/** Days of an event by which choices are grouped where there is more than one. */
export type PlacingDay = { id: string; label: string };

/** A stand and the places that are still free. */
export function StandPlaceForm({
  contributionId,
  title,
  places,
  days = [],
}: PlacingProps & { places: FreeSpots["places"]; days?: readonly PlacingDay[] }) {
  if (places.length === 0) return <p>Alle standplaatsen zijn bezet.</p>;
  return (
    <Form method="post" className="placing-form">
      <input type="hidden" name="contributionId" value={contributionId} />
      <InlineSelect
        id={`plek-${contributionId}`}
        name="placeId"
        label="Standplaats"
        placeholder="Kies een plek"
        options={byDay(days, places, ({ id, number, zone, hasPower }) => ({
          value: id,
          label: `Plek ${number}, vak ${zone}${hasPower ? "" : " (geen stroom)"}`,
        }))}
      />
      <Button name="intent" value="place-stand" variant="ink" small about={`: ${title}`}>
        Geef deze plek
      </Button>
    </Form>
  );
}

export function ClearStandForm({ contributionId, title }: PlacingProps) {
  return (
    <Form method="post">
      <input type="hidden" name="contributionId" value={contributionId} />
      <Button name="intent" value="clear-stand" variant="quiet" small about={`: ${title}`}>
        Haal van de plek
      </Button>
    </Form>
  );
}

/** A workshop and the rounds and rooms that are still free. */
export function WorkshopSlotForm({
  contributionId,
  title,
  slots,
  days = [],
}: PlacingProps & { slots: FreeSpots["slots"]; days?: readonly PlacingDay[] }) {
  if (slots.length === 0) return <p>Alle zalen zijn in alle rondes bezet.</p>;
  return (
    <Form method="post" className="placing-form">
      <input type="hidden" name="contributionId" value={contributionId} />
      <InlineSelect
        id={`ronde-${contributionId}`}
        name="slot"
        label="Ronde en zaal"
        placeholder="Kies een ronde en een zaal"
        options={byDay(days, slots, (slot) => ({
          value: slotValue(slot.roundId, slot.roomId),
          label: `Ronde ${slot.round} (${clock(slot.startsAt)}), ${slot.room}, ${slot.capacity} plekken`,
        }))}
      />
      <Button name="intent" value="place-workshop" variant="ink" small about={`: ${title}`}>
        Zet in het programma
      </Button>
    </Form>
  );
}

function byDay<Spot extends { locationDayId: string }>(
  days: readonly PlacingDay[],
  spots: readonly Spot[],
  asOption: (spot: Spot) => SelectOption,
): (SelectOption | SelectGroup)[] {
  if (days.length < 2) return spots.map(asOption);
  return days.flatMap(({ id, label }) => {
    const options = spots.filter(({ locationDayId }) => locationDayId === id).map(asOption);
    return options.length > 0 ? [{ label, options }] : [];
  });
}

export function RemoveRunForm({
  contributionId,
  title,
  runId,
  seats,
}: PlacingProps & { runId: string; seats: number }) {
  return (
    <Form method="post">
      <input type="hidden" name="contributionId" value={contributionId} />
      <input type="hidden" name="runId" value={runId} />
      {seats > 0 ? (
        <Checkbox
          id={`zeker-${runId}`}
          name="sure"
          value="on"
          label={`Ja, ook al hebben ${seats} bezoekers hem in hun route`}
        />
      ) : null}
      <Button name="intent" value="remove-run" variant="quiet" small about={`: ${title}`}>
        Haal uit deze ronde
      </Button>
    </Form>
  );
}
