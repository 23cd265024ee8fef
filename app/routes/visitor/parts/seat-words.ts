import { listed, seatsText } from "#app/domain/catalogue/card.ts";
import { clockTime, dayAndMonth, timeRange } from "#app/domain/dates/dutch.ts";
import type { SeatView } from "#app/features/seats/load-seat.ts";
import type { TakenOffer } from "#app/features/seats/take-offer.ts";
import type { Waiting } from "#app/features/seats/wait-for-seat.ts";

/** How things stand between a visitor and a run, as the page shows it. */
export type SeatStanding =
  | { kind: "over" }
  | { kind: "seat" }
  | {
      kind: "offer";
      /** "dinsdag 18 mei, 14.05 uur" */
      until: string;
      /** titles of the workshops that would have to make room */
      inTheWay: string[];
    }
  | { kind: "line"; position: number }
  /** there are seats for who comes along; `out`: what is at that time */
  | {
      kind: "free";
      contributionId: string;
      runId: string;
      out: { id: string; title: string } | null;
    }
  | { kind: "closed" }
  /** the seats of that day are being drawn */
  | { kind: "drawing" }
  | { kind: "full"; waiting: number; hasLapsed: boolean };

export function seatPage(seat: SeatView) {
  const { title, contributionId, round, roomName, startsAt, endsAt } = seat.run;
  return {
    title,
    contributionId,
    facts: [
      {
        term: "Wanneer",
        description: `${dayAndMonth(startsAt)}, ronde ${round}, ${timeRange(startsAt, endsAt)}`,
      },
      { term: "Waar", description: roomName },
      { term: "Plekken", description: seatsWord(seat) },
    ],
    state: standing(seat),
  };
}

function seatsWord({ isOver, run, seatsLeft }: SeatView): string {
  if (isOver) return "Geweest";
  return run.isDrawing ? "Worden geloot" : seatsText(seatsLeft);
}

function standing(seat: SeatView): SeatStanding {
  const { run, place, inTheWay } = seat;
  if (seat.isOver) return { kind: "over" };
  if (seat.hasSeat) return { kind: "seat" };
  if (place?.kind === "offer") {
    return {
      kind: "offer",
      until: `${dayAndMonth(place.until)}, ${clockTime(place.until)}`,
      inTheWay: inTheWay.map(({ title }) => title),
    };
  }
  if (place) return place;
  if (run.isDrawing) return { kind: "drawing" };
  if (seat.seatsLeft > 0) {
    const [other] = inTheWay;
    const out = other ? { id: other.contributionId, title: other.title } : null;
    return { kind: "free", contributionId: run.contributionId, runId: run.runId, out };
  }
  if (run.isClosed) return { kind: "closed" };
  return { kind: "full", waiting: run.waiting, hasLapsed: seat.hasLapsed };
}

export const WAITING_TOLD = {
  line: "Je staat op de wachtlijst. We mailen je zodra er een plek voor je is.",
  offer: "Er was net een plek vrij. Zeg hieronder of je hem wilt.",
};

type Refusal = Extract<Waiting | TakenOffer, { ok: false }>;

/** Why it could not be done, and what to do instead. Nothing was changed. */
export function seatRefusal(refusal: Refusal): { title: string; text: string } {
  switch (refusal.reason) {
    case "clash":
      return {
        title: "Je kunt maar op één plek tegelijk zijn",
        text: `Op die tijd heb je al ${named(refusal.titles)}. Kies hieronder welke je houdt.`,
      };
    case "no-offer":
      return {
        title: "Deze plek is niet meer voor jou",
        text: "De tijd om te antwoorden is om, of je gaf hem al door. Hieronder zie je wat er nu kan.",
      };
    case "has-seat":
      return { title: "Je hebt al een plek", text: "De workshop staat op je route." };
    case "drawing":
      return {
        title: "De plekken worden geloot",
        text: "Zet de workshop op je lijst met voorkeuren. Wie geen plek loot, komt op de wachtlijst.",
      };
    case "closed":
      return {
        title: "Deze workshop is gesloten",
        text: "Er komen geen plekken meer bij. Kies een andere workshop in deze ronde.",
      };
    case "begun":
      return { title: "Deze workshop is al begonnen", text: "Er is geen plek meer te verdelen." };
    case "not-in-programme":
      return {
        title: "Dit staat niet meer in het programma",
        text: "Kijk op je route wat er in deze ronde is.",
      };
    case "event-over":
      return { title: "Deze parade is geweest", text: "Er is geen plek meer te verdelen." };
    case "not-registered":
      return { title: "Je bent niet aangemeld", text: "Meld je eerst aan voor deze parade." };
  }
}

/** “Samen aan tafel” en “Vroeg aanbellen” */
export function named(titles: readonly string[]): string {
  return listed(titles.map((title) => `“${title}”`));
}
