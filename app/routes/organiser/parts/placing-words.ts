import type { CarriedOut } from "#app/features/selection/carry-out.ts";
import { decisionRefusal } from "./decision-words.ts";

/** What to tell the organiser: done goes in the address, a refusal beside its field. */
export type Told =
  | { ok: true; sentence: string }
  | { ok: false; field: "placeId" | "slot" | "sure" | ""; sentence: string };

const GONE = "Deze aanmelding is er niet meer. Misschien trok de gemeente hem net terug";

export function tell(carriedOut: CarriedOut): Told {
  switch (carriedOut.intent) {
    case "reopen":
      return tellReopening(carriedOut.result);
    case "place-stand":
      return tellStand(carriedOut.result);
    case "clear-stand":
      return carriedOut.result.ok
        ? { ok: true, sentence: "De stand is van zijn plek. Hij staat nog wel op het programma." }
        : { ok: false, field: "", sentence: GONE };
    case "place-workshop":
      return tellWorkshop(carriedOut.result);
    case "remove-run":
      return tellRemoval(carriedOut.result);
  }
}

function tellReopening(result: (CarriedOut & { intent: "reopen" })["result"]): Told {
  if (!result.ok) return { ok: false, field: "", sentence: decisionRefusal(result) };
  const sentence = `‘${result.title}’ wacht weer op een besluit. Er gaat geen mail uit.`;
  return { ok: true, sentence };
}

function tellStand(result: (CarriedOut & { intent: "place-stand" })["result"]): Told {
  if (result.ok) {
    return { ok: true, sentence: `‘${result.title}’ heeft plek ${result.number}.` };
  }
  const sentences = {
    "not-found": "Deze plek is er niet (meer). Kies een andere",
    "not-a-stand": "Alleen een stand krijgt een plek op de vloer",
    "not-accepted": "Zet deze stand eerst op het programma",
    "no-power": "Deze plek heeft geen stroom. Kies een andere",
  };
  const sentence =
    result.reason === "place-taken"
      ? `Plek ${result.number} is net vergeven aan ${result.by}. Kies een andere`
      : sentences[result.reason];
  return { ok: false, field: "placeId", sentence };
}

function tellWorkshop(result: (CarriedOut & { intent: "place-workshop" })["result"]): Told {
  if (result.ok) {
    const { title, round, room, inTwoPlaces } = result;
    const sentence = `‘${title}’ staat in ronde ${round}, ${room}.${warningOf(inTwoPlaces)}`;
    return { ok: true, sentence };
  }
  const sentences = {
    "not-found": "Deze ronde of zaal is er niet (meer). Kies een andere",
    "not-a-workshop": "Alleen een workshop krijgt een ronde en een zaal",
    "not-accepted": "Zet deze workshop eerst op het programma",
    "no-seats": "In deze zaal zijn geen plekken. Kies een andere",
  };
  if (result.reason === "room-taken") {
    const sentence = `Daar staat net ‘${result.by}’. Kies een andere ronde of zaal`;
    return { ok: false, field: "slot", sentence };
  }
  if (result.reason === "already-in-round") {
    return {
      ok: false,
      field: "slot",
      sentence: "Deze workshop is er in die ronde al. Kies een andere",
    };
  }
  return { ok: false, field: "slot", sentence: sentences[result.reason] };
}

/** People who are in two places at once: allowed by hand, but the organiser should know. */
export function warningOf(inTwoPlaces: readonly string[]): string {
  return inTwoPlaces.length > 0 ? ` Let op: ${inTwoPlaces.join(" ")}` : "";
}

function tellRemoval(result: (CarriedOut & { intent: "remove-run" })["result"]): Told {
  if (result.ok) {
    const left = result.seatsTaken > 0 ? ` Hij is uit ${result.seatsTaken} routes gehaald.` : "";
    return { ok: true, sentence: `‘${result.title}’ is uit deze ronde gehaald.${left}` };
  }
  if (result.reason === "not-found") {
    return { ok: false, field: "", sentence: "Deze workshop stond daar al niet meer" };
  }
  const sentence = `${result.seats} bezoekers hebben ‘${result.title}’ in hun route. Zet een vinkje als je hem toch weghaalt`;
  return { ok: false, field: "sure", sentence };
}
