import { listed } from "../catalogue/card.ts";
import { timeRange } from "../dates/dutch.ts";
import type { Conflict } from "../scheduling/conflicts.ts";
import { presenterId, type Ground } from "./ground.ts";

/** A conflict as an organiser reads it. */
export interface ToldConflict {
  key: string;
  severity: Conflict["severity"];
  /** what is wrong, as a whole sentence */
  sentence: string;
  /** what one can do */
  advice: string;
  runIds: string[];
  /** the workshop that is meant, and where it is: to go to its cell */
  at: { runId: string; title: string; where: string }[];
}

type Names = Pick<Ground, "rounds" | "rooms" | "runs" | "workshops">;

/** Conflicts in words, in their order. What goes without saying because another says it is left out. */
export function tellConflicts(conflicts: readonly Conflict[], names: Names): ToldConflict[] {
  const told = new Set<string>();
  const inPerson = new Set(
    conflicts.flatMap(({ kind, runIds }) => (kind === "presenter-twice" ? runIds.join() : [])),
  );
  return conflicts
    .filter(({ kind, runIds }) => kind !== "organisation-twice" || !inPerson.has(runIds.join()))
    .map((conflict) => tellConflict(conflict, names))
    .filter(({ key }) => !told.has(key) && told.add(key));
}

function tellConflict(conflict: Conflict, names: Names): ToldConflict {
  const { kind, severity, runIds } = conflict;
  const at = runIds.map((runId) => placeOf(runId, names));
  const [first, second] = at.map(({ title }) => `‘${title}’`);
  const words = wordsOf(conflict, { first: first ?? "", second: second ?? "" }, names);
  const key = [kind, ...runIds, "presenterId" in conflict ? conflict.presenterId : ""].join(" ");
  return { key, severity, runIds, at, ...words };
}

interface Titles {
  first: string;
  second: string;
}

function wordsOf(
  conflict: Conflict,
  { first, second }: Titles,
  names: Names,
): { sentence: string; advice: string } {
  const roundOf = (id: string) => {
    const round = names.rounds.find((one) => one.id === id);
    return round ? `ronde ${round.number}` : "die ronde";
  };
  const roomOf = (id: string) => names.rooms.find((one) => one.id === id)?.name ?? "die zaal";
  const sameTime = `${first} en ${second} zijn tegelijk`;
  switch (conflict.kind) {
    case "room-twice":
      return {
        sentence: `${sameTime} in ${roomOf(conflict.roomId)}: hun rondes overlappen.`,
        advice: "Kies voor een van de twee een andere zaal of ronde.",
      };
    case "presenter-twice":
      return {
        sentence: `${personOf(conflict.presenterId, names)} geeft ${first} en ${second} tegelijk.`,
        advice: "Zet een van de twee in een andere ronde.",
      };
    case "organisation-twice":
      return {
        sentence: `${organisationOf(conflict.organisationId, names)} is op twee plekken tegelijk: ${first} en ${second}.`,
        advice: "Zet een van de twee in een andere ronde.",
      };
    case "workshop-twice":
      return {
        sentence: `${first} is twee keer tegelijk.`,
        advice: "Haal hem uit een van de rondes, of kies een andere.",
      };
    case "room-too-small":
      return {
        sentence: `${roomOf(conflict.roomId)} is te klein voor ${first}: ${conflict.seats} mensen hebben al een plek, er passen er ${conflict.capacity} in.`,
        advice: "Kies een grotere zaal.",
      };
    case "demand-beyond-room":
      return {
        sentence: `Voor ${first} verwachten we ${conflict.expected} mensen, in ${roomOf(conflict.roomId)} passen er ${conflict.capacity}.`,
        advice: "Kies een grotere zaal, of geef hem nog een ronde.",
      };
    case "round-impossible":
      return {
        sentence: `${personOf(conflict.presenterId, names)} kan niet in ${roundOf(conflict.roundId)}, en geeft dan ${first}.`,
        advice: "Kies een andere ronde.",
      };
    case "round-not-preferred":
      return {
        sentence: `${personOf(conflict.presenterId, names)} geeft ${first} liever niet in ${roundOf(conflict.roundId)}.`,
        advice: "Het mag, maar een andere ronde is fijner.",
      };
    case "equipment-missing":
      return {
        sentence: `${first} heeft ${listed(conflict.equipment)} nodig. Dat is er niet in ${roomOf(conflict.roomId)}.`,
        advice: "Kies een andere zaal, of zet bij de zaal dat het er is.",
      };
    case "workshop-too-long":
      return {
        sentence: `${first} duurt ${conflict.minutes} minuten, ${roundOf(conflict.roundId)} ${conflict.roundMinutes}.`,
        advice: "Kies een langere ronde, of spreek met de gemeente een kortere workshop af.",
      };
    case "room-of-other-day":
      return {
        sentence: `${first} staat in een zaal van een andere dag.`,
        advice: "Kies opnieuw een ronde en een zaal.",
      };
    case "gone":
      return conflict.what === "workshop"
        ? {
            sentence: `${first} staat in het rooster, maar niet meer op het programma.`,
            advice: "Haal hem uit het rooster.",
          }
        : {
            sentence: `De ${conflict.what === "round" ? "ronde" : "zaal"} van ${first} is er niet meer.`,
            advice: "Kies opnieuw een ronde en een zaal.",
          };
  }
}

function placeOf(runId: string, { runs, rounds, rooms, workshops }: Names) {
  const run = runs.find((one) => one.runId === runId);
  const title = workshops.find(({ id }) => id === run?.contributionId)?.title ?? "Een workshop";
  const round = rounds.find(({ id }) => id === run?.roundId);
  const room = rooms.find(({ id }) => id === run?.roomId);
  const when = round ? `ronde ${round.number}, ${timeRange(round.startsAt, round.endsAt)}` : "";
  return { runId, title, where: [when, room?.name].filter(Boolean).join(", ") };
}

function personOf(id: string, { workshops }: Names): string {
  for (const workshop of workshops) {
    const found = workshop.presenters.find(({ label }) => presenterId(workshop, label) === id);
    const organisation = workshop.organisations[0]?.name ?? "";
    if (found) return `${found.label} (${organisation})`;
  }
  return "Iemand";
}

function organisationOf(id: string, { workshops }: Names): string {
  const all = workshops.flatMap(({ organisations }) => organisations);
  return all.find((one) => one.id === id)?.name ?? "Een gemeente";
}
