import type { RunSeatsChange } from "#app/domain/seats/forms.ts";
import { changeSeats, type ChangedSeats } from "#app/features/seats/change-seats.ts";
import { giveSeat, type GivenSeat } from "#app/features/seats/give-seat.ts";
import { movePeople, type MovedPeople } from "#app/features/seats/move-people.ts";
import { notFound } from "#app/http/guard.ts";
import { quoted, seatsWord } from "./run-seats-words.ts";

/** What was done, or at which field of the form to say why not. */
export type Told = { ok: true; sentence: string } | { ok: false; field: string; sentence: string };

/** Does what a button on the page of one run says. */
export async function changeRunSeats(
  address: { eventSlug: string; runId: string },
  wish: RunSeatsChange,
  now: Date,
): Promise<Told> {
  switch (wish.intent) {
    case "settings": {
      const { capacity, heldBack } = wish;
      const changed = await changeSeats(address, { capacity, heldBack }, now);
      return tellChanged(changed, "De plekken zijn bewaard.");
    }
    case "close":
    case "open": {
      const isClosed = wish.intent === "close";
      const done = isClosed
        ? "De workshop is gesloten. Wie een plek heeft, houdt hem."
        : "De workshop is weer open.";
      return tellChanged(await changeSeats(address, { isClosed }, now), done);
    }
    case "move": {
      const { all, people, to } = wish;
      const { eventSlug, runId: from } = address;
      return tellMoved(
        await movePeople({ eventSlug, from, to, people: all ? "all" : people }, now),
      );
    }
    case "give":
      return tellGiven(await giveSeat({ ...address, person: wish.person }, now));
  }
}

function tellChanged(changed: ChangedSeats, done: string): Told {
  if (changed.ok) {
    if (changed.offers === 0) return { ok: true, sentence: done };
    const who = changed.offers === 1 ? "1 wachtende kreeg" : `${changed.offers} wachtenden kregen`;
    return { ok: true, sentence: `${done} ${who} een plek aangeboden.` };
  }
  switch (changed.reason) {
    case "not-found":
      throw notFound();
    case "too-few": {
      const { claimed, taken, offered } = changed;
      const parts = offered > 0 ? ` (${taken} bezet, ${offered} aangeboden)` : "";
      return {
        ok: false,
        field: "capacity",
        sentence: `Er ${claimed === 1 ? "is" : "zijn"} al ${seatsWord(claimed)} vergeven${parts}. Vul ${claimed} of meer in, of verplaats eerst mensen.`,
      };
    }
    case "too-many-held-back":
      return {
        ok: false,
        field: "heldBack",
        sentence:
          changed.unclaimed === 0
            ? "Er is geen plek meer over om vrij te houden. Vul 0 in."
            : `Er zijn nog ${seatsWord(changed.unclaimed)} over. Houd er hoogstens ${changed.unclaimed} vrij.`,
      };
  }
}

function tellMoved(moved: MovedPeople): Told {
  if (moved.ok) {
    const who = moved.count === 1 ? "1 bezoeker is" : `${moved.count} bezoekers zijn`;
    return { ok: true, sentence: `${who} verplaatst naar ${quoted([moved.title])} en gemaild.` };
  }
  const at = (field: string, sentence: string): Told => ({ ok: false, field, sentence });
  switch (moved.reason) {
    case "not-found":
      return at("to", "Die workshop staat niet meer in het rooster. Kies een andere.");
    case "not-shown":
      return at("to", "Bezoekers zien die workshop nog niet. Publiceer eerst het programma.");
    case "other-day":
      return at("to", "Die workshop is op een andere dag. Kies er een van deze dag.");
    case "nobody":
      return at("people", "Wie je koos, heeft hier geen plek meer. Kijk wie er nu staan.");
    case "no-seats":
      return at(
        "to",
        `Daar zijn nog ${seatsWord(moved.left)} voor ${moved.count} mensen. Verplaats er minder, of maak daar eerst meer plekken.`,
      );
    case "clash": {
      const who = moved.who.map(({ label, titles }) => `${label} (${quoted(titles)})`);
      return at(
        "people",
        `Niemand is verplaatst: op die tijd hebben deze mensen al een workshop. ${who.join("; ")}.`,
      );
    }
  }
}

function tellGiven(given: GivenSeat): Told {
  if (given.ok) {
    return {
      ok: true,
      sentence: `${given.label} heeft een plek, voor de wachtlijst langs, en een mail.`,
    };
  }
  const at = (sentence: string): Told => ({ ok: false, field: "person", sentence });
  switch (given.reason) {
    case "not-found":
      throw notFound();
    case "not-shown":
      return at("Bezoekers zien deze workshop nog niet. Publiceer eerst het programma.");
    case "no-visitor":
      return at("Met dit e-mailadres is niemand aangemeld als bezoeker.");
    case "other-day":
      return at("Deze bezoeker komt op een andere dag.");
    case "has-seat":
      return at("Deze bezoeker heeft hier al een plek.");
    case "no-seats":
      return at("Er is geen plek over. Maak er eerst een bij.");
    case "clash":
      return at(`${given.label} heeft op die tijd al ${quoted(given.titles)}.`);
  }
}
