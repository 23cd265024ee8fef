import { findDrawOfDay } from "#app/db/draws.ts";
import { threeOf } from "#app/domain/event-mails/three-of.ts";
import { renderToRead } from "#app/mail/render.tsx";
import { periodMails } from "./period-mails.ts";

export interface PeriodMails {
  total: number;
  examples: { id: string; to: string; subject: string; text: string }[];
}

/** What would go when the lists of a day open, or when its draw is called off; null without one. */
export async function loadPeriodMails(
  locationDayId: string,
  when: "opened" | "cancelled",
  baseUrl: string,
): Promise<PeriodMails | null> {
  const draw = await findDrawOfDay(locationDayId);
  if (!draw) return null;
  const said =
    when === "opened"
      ? ({ template: "draw-lists", isReminder: false } as const)
      : ({ template: "draw-cancelled" } as const);
  const { people, message } = await periodMails(draw, said);
  if (!message) return null;
  const words = await renderToRead(message, baseUrl);
  return {
    total: people.length,
    examples: threeOf(people, ({ registrationId }) => registrationId, draw.id).map((one) => {
      return { id: one.registrationId, to: one.email, ...words };
    }),
  };
}
