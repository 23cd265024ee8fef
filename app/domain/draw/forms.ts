import { z } from "zod";
import { momentField, optionalMoment } from "../forms/moments.ts";
import { MOST_CHOICES } from "./draw.ts";

/** What an organiser can do with the draw of a day; each is a button. */
export const drawForm = z.discriminatedUnion("intent", [
  /** without `opensAt`: right away, or as it is when the lists are open already */
  z.object({ intent: z.literal("open"), opensAt: optionalMoment, closesAt: momentField }),
  z.object({ intent: z.literal("change"), opensAt: optionalMoment, closesAt: momentField }),
  z.object({ intent: z.literal("cancel"), sure: z.literal("on").optional() }),
  z.object({ intent: z.literal("compute") }),
  z.object({ intent: z.literal("stop") }),
  z.object({ intent: z.literal("give") }),
  z.object({ intent: z.literal("repeat") }),
]);

const id = z.string().min(1).max(64);
const place = z.string().regex(/^\d{1,2}$/);

/** What a visitor can do with the list of workshops they rank; each is a button. */
export const rankingForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), contribution: id }),
  z.object({ intent: z.literal("remove"), contribution: id }),
  z.object({ intent: z.literal("up"), contribution: id }),
  z.object({ intent: z.literal("down"), contribution: id }),
  /** by dragging: `place` from 1 */
  z.object({ intent: z.literal("move"), contribution: id, place: place.transform(Number) }),
  /** the whole list at once: each with the number that was chosen for it */
  z.object({
    intent: z.literal("order"),
    contribution: z.array(id).max(MOST_CHOICES),
    number: z.array(place).max(MOST_CHOICES),
  }),
  z.object({ intent: z.literal("suggest") }),
]);

export type RankingChange = z.infer<typeof rankingForm>;
