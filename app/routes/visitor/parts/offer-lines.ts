import { listed, seatsText } from "#app/domain/catalogue/card.ts";
import { clockTime } from "#app/domain/dates/dutch.ts";
import { reasonSentence } from "#app/domain/route-planning/reason.ts";
import type { Offer } from "#app/features/routes-of-visitors/offers.ts";

/** Something that can come on the route, as a line with a button. */
export interface OfferLine {
  contributionId: string;
  title: string;
  theme: Offer["theme"];
  /** who, what and when, and what stands in the way */
  note: string;
  /** why it fits; null when nothing says so */
  reason: string | null;
  /** null: it cannot be done now */
  action: { intent: "add" | "swap"; run?: string; out?: string; label: string } | null;
  /** the run one can stand in line for; null: there is none, or they do */
  wait: string | null;
}

/** `place`: in a round's own list ("here") the other stop needs no number. */
export function offerLine(
  offer: Offer,
  numbers: Map<string, number>,
  place: "here" | "list",
): OfferLine {
  const { contributionId, title, theme, way } = offer;
  const run = "runId" in way ? (way.runId ?? undefined) : undefined;
  const out = way.kind === "swap" ? way.out : undefined;
  const number = numbers.get(out ?? "");
  const label = {
    add: place === "here" ? "Kies deze" : "Zet op route",
    swap: place === "here" ? "Kies deze" : `Ruil met halte ${number}`,
    full: "",
    none: "",
  }[way.kind];
  const action =
    way.kind === "add" || way.kind === "swap" ? { intent: way.kind, run, out, label } : null;
  const wait = offer.line && !offer.line.place ? offer.line.runId : null;
  const note = offerNote(offer, number, place);
  const reason = offer.reason && reasonSentence(offer.reason);
  return { contributionId, title, theme, note, reason, action, wait };
}

/** Something that was saved, for after the day: to read again, nothing to do with. */
export function keptLine({ contributionId, title, theme, kind, organisations }: Offer): OfferLine {
  const note = `${listed(organisations)}. ${kind === "workshop" ? "Workshop" : "Stand"}.`;
  return { contributionId, title, theme, note, reason: null, action: null, wait: null };
}

function offerNote(offer: Offer, number: number | undefined, place: "here" | "list"): string {
  const { kind, startsAt, seatsLeft, way, organisations, isDrawn } = offer;
  const seats = isDrawn ? "De plekken worden geloot" : seatsText(seatsLeft ?? 0);
  const what =
    kind === "workshop" && startsAt
      ? `${place === "here" ? "" : `Workshop, ${clockTime(startsAt)}. `}${seats}.`
      : place === "here"
        ? "Stand, in deze tijd."
        : "Stand, de hele dag open.";
  const makesRoom = way.kind === "add" && way.makesRoom;
  const hurdle = {
    add: makesRoom ? "Een andere halte schuift op." : "",
    swap:
      place === "here"
        ? ""
        : kind === "workshop"
          ? `Tegelijk met halte ${number}.`
          : "Je route is vol.",
    full: isDrawn ? "" : lineText(offer.line),
    none: "Er is geen tijd meer voor.",
  }[way.kind];
  return [`${listed(organisations)}.`, what, hurdle].filter(Boolean).join(" ");
}

function lineText(line: Offer["line"]): string {
  if (!line) return "Er komen geen plekken meer bij.";
  if (line.place?.kind === "line") return `Je staat op de wachtlijst, als ${line.place.position}e.`;
  return "Zet je op de wachtlijst: dan krijg je een mail als er een plek vrijkomt.";
}
