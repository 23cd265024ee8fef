import { z } from "zod";

const MOST_SEATS = 2000;

const number = (question: string) =>
  z
    .string({ error: question })
    .trim()
    .regex(/^\d+$/, { error: "Vul een heel getal in, zoals 20" })
    .transform(Number)
    .refine((value) => value <= MOST_SEATS, { error: `Hoogstens ${MOST_SEATS}` });

const registration = z.string().min(1).max(64);

/** What an organiser can do with the seats of one run; each is a button. */
export const runSeatsForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("settings"),
    capacity: number("Vul in hoeveel plekken er zijn"),
    heldBack: number("Vul in hoeveel plekken je vrijhoudt, of 0"),
  }),
  z.object({ intent: z.literal("close") }),
  z.object({ intent: z.literal("open") }),
  z
    .object({
      intent: z.literal("move"),
      people: z.array(registration).max(MOST_SEATS).default([]),
      /** everybody with a seat, whoever is ticked */
      all: z.literal("ja").optional(),
      to: z.string().max(64).default(""),
    })
    .refine(({ people, all }) => all || people.length > 0, {
      path: ["people"],
      error: "Kies wie je verplaatst",
    })
    // Not a rule of the field: then the one above would only be looked at afterwards.
    .refine(({ to }) => to !== "", { path: ["to"], error: "Kies waar ze heen gaan" }),
  z.object({
    intent: z.literal("give"),
    /** an address, or the id of somebody in line */
    person: z.string({ error: "Vul het e-mailadres van een bezoeker in" }).trim().min(1).max(254),
  }),
]);

export type RunSeatsChange = z.infer<typeof runSeatsForm>;

/** What a visitor can do at a run that is full. `replace`: the workshop at that time may go. */
export const seatForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("wait") }),
  z.object({ intent: z.literal("leave") }),
  z.object({ intent: z.literal("yes"), replace: z.literal("ja").optional() }),
  z.object({ intent: z.literal("no") }),
]);

export type SeatChange = z.infer<typeof seatForm>;
