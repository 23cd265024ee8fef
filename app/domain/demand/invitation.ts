import { dayAndMonth } from "../dates/dutch.ts";
import { isCalledOff, type Event } from "../events/event.ts";
import type { RankedTheme } from "./demand.ts";

/** Milliseconds: so long nobody gets another invitation for the same theme. */
export const INVITATION_PAUSE = 7 * 24 * 3600 * 1000;

/** How long each part of the mail may be, in characters. */
export const INVITATION_LIMITS = { subject: 150, text: 4000 } as const;

export type InvitationRefusal =
  | { ok: false; reason: "not-open-yet" | "past-deadline" | "called-off" }
  | { ok: false; reason: "invited-lately"; at: Date };

/**
 * Whether an address may be asked for a theme now: while contributions can be sent in, and once
 * a week.
 */
export function decideInvitation(
  event: Pick<Event, "submissionOpensAt" | "submissionDeadlineAt" | "calledOffAt">,
  lastInvitedAt: Date | null,
  now: Date,
): { ok: true } | InvitationRefusal {
  if (isCalledOff(event)) return { ok: false, reason: "called-off" };
  if (now < event.submissionOpensAt) return { ok: false, reason: "not-open-yet" };
  if (now > event.submissionDeadlineAt) return { ok: false, reason: "past-deadline" };
  if (lastInvitedAt && now.getTime() - lastInvitedAt.getTime() < INVITATION_PAUSE) {
    return { ok: false, reason: "invited-lately", at: lastInvitedAt };
  }
  return { ok: true };
}

/** The invitation as we would write it; an organiser changes it at will. */
export function invitationLetter(
  theme: Pick<RankedTheme, "name" | "visitors" | "challenges">,
  event: Pick<Event, "name" | "submissionDeadlineAt">,
  organisation: string | null,
): { subject: string; text: string } {
  const whose = organisation ? `van ${organisation}` : "van jullie";
  return {
    subject: `Past jullie voorbeeld op de ${event.name}?`,
    text: [
      "Hallo,",
      `Op de ${event.name} laten gemeenten elkaar zien wat werkt. Over ‘${theme.name}’ zoeken we nog iemand. ${wanted(theme)}`,
      `Een voorbeeld ${whose} zou hier goed passen. Het hoeft niet af te zijn: juist wat jullie onderweg leerden, helpt een ander verder.`,
      `Aanmelden kost ongeveer tien minuten en kan tot en met ${dayAndMonth(event.submissionDeadlineAt)}.`,
      `Groet,\nde organisatie van de ${event.name}`,
    ].join("\n\n"),
  };
}

/** Small numbers are not told: they could point at somebody. */
function wanted({ visitors, challenges }: Pick<RankedTheme, "visitors" | "challenges">): string {
  const all = visitors + challenges;
  return all < 5
    ? "Er is vraag naar, en nog te weinig te zien."
    : `Al ${all} keer vroeg een bezoeker of gemeente ernaar.`;
}
