import { z } from "zod";

export type MailStatus = "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNSURE" | "CANCELLED" | "HELD";

/** What an organiser can do with a mail: from which states, and what it is then. */
export const MAIL_MOVES = {
  hold: { from: ["QUEUED"], to: "HELD" },
  release: { from: ["HELD"], to: "QUEUED" },
  cancel: { from: ["QUEUED", "HELD"], to: "CANCELLED" },
  // Of an unsure one an organiser may know that it did not arrive: the app never does this itself.
  resend: { from: ["FAILED", "UNSURE"], to: "QUEUED" },
} as const satisfies Record<string, { from: MailStatus[]; to: MailStatus }>;

export type MailMove = keyof typeof MAIL_MOVES;

/** What can be done with a mail that is in this state. */
export function movesFrom(status: MailStatus): MailMove[] {
  const moves = Object.entries(MAIL_MOVES) as [MailMove, { from: readonly MailStatus[] }][];
  return moves.filter(([, { from }]) => from.includes(status)).map(([move]) => move);
}

/** Whether the words can still be changed: only before it is on its way. */
export function canEdit(status: MailStatus): boolean {
  return status === "QUEUED" || status === "HELD";
}

/** The mails whose subject and text somebody wrote, and may write again. */
export const LETTERS: readonly string[] = [
  "contribution-accepted",
  "contribution-changes-asked",
  "contribution-waitlisted",
  "contribution-declined",
  "contribution-reminder",
  "invitation-to-contribute",
];

export const letterForm = z.object({
  intent: z.literal("edit"),
  subject: z
    .string({ error: "Vul een onderwerp in." })
    .trim()
    .min(1, "Vul een onderwerp in.")
    .max(150, "Maak het onderwerp korter: hoogstens 150 tekens.")
    .regex(/^[^\r\n]*$/, "Het onderwerp is één regel."),
  text: z
    .string({ error: "Vul een tekst in." })
    .trim()
    .min(1, "Vul een tekst in.")
    .max(5000, "Maak de tekst korter: hoogstens 5.000 tekens."),
});

/** All that an organiser can ask about one mail. */
export const mailOfficeForm = z.discriminatedUnion(
  "intent",
  [
    letterForm,
    z.object({ intent: z.enum(["hold", "release", "cancel", "resend"]) }),
    z.object({ intent: z.literal("test") }),
    z.object({ intent: z.literal("mark") }),
  ],
  { error: "Kies wat je met deze mail wilt." },
);

export type MailOfficeForm = z.infer<typeof mailOfficeForm>;
