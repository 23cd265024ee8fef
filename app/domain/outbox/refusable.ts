/**
 * The one place that says which mails somebody can refuse: all that are not strictly about what
 * they themselves registered, asked for or do for an event. An introduction has a consent of its
 * own besides, but one has to be able to stop it from the mail program too.
 */
export const MAIL_KINDS: Readonly<Record<string, "own" | "refusable">> = {
  "sign-in": "own",
  "registration-confirmed": "own",
  "contribution-received": "own",
  "contribution-accepted": "own",
  "contribution-changes-asked": "own",
  "contribution-waitlisted": "own",
  "contribution-declined": "own",
  "contribution-reminder": "refusable",
  "invitation-to-contribute": "refusable",
  "programme-changed": "own",
  "membership-requested": "own",
  "membership-accepted": "own",
  "organisation-invited": "refusable",
  "team-invited": "refusable",
  "seat-waiting": "own",
  "seat-offered": "own",
  "seat-confirmed": "own",
  "seat-moved": "own",
  // It is part of taking part, and whoever misses it misses their seats.
  "draw-lists": "own",
  "draw-cancelled": "own",
  "draw-result": "own",
  practical: "own",
  // Kind words after the day: nobody needs them to take part.
  "thank-you": "refusable",
  "event-cancelled": "own",
  "registration-cancelled": "own",
  "contribution-withdrawn": "own",
  introduction: "refusable",
  "introduction-asked": "refusable",
  // The two made it themselves.
  "introduction-appointment": "own",
  "introduction-outcome": "refusable",
};

/** Whether this mail carries the way to get no more of its kind. Yes for one that is not known. */
export function isRefusable(template: string): boolean {
  return MAIL_KINDS[template] !== "own";
}

export const REFUSABLE_TEMPLATES: readonly string[] = Object.keys(MAIL_KINDS).filter(isRefusable);
