import { DateTime } from "luxon";

const ZONE = "Europe/Amsterdam";

/** When things happen in the demo parade, in relation to the day it is loaded. */
export interface DemoCalendar {
  /** YYYY-MM-DD, a Thursday about half a year ahead, so that registration is always open */
  day: string;
  opensAt: Date;
  closesAt: Date;
  submissionOpensAt: Date;
  submissionDeadlineAt: Date;
  programmePublishedAt: Date;
  rounds: { number: number; startsAt: Date; endsAt: Date }[];
  items: { title: string; place: string; text: string; startsAt: Date; endsAt: Date }[];
}

export function demoCalendar(now: Date): DemoCalendar {
  const today = DateTime.fromJSDate(now, { zone: ZONE }).startOf("day");
  const earliest = today.plus({ days: 175 });
  const day = earliest.plus({ days: (4 - earliest.weekday + 7) % 7 });
  const at = (time: string) => {
    const [hour, minute] = time.split(":").map(Number);
    return day.set({ hour, minute }).toJSDate();
  };
  const span = (from: string, until: string) => ({ startsAt: at(from), endsAt: at(until) });
  return {
    day: day.toISODate() ?? "",
    opensAt: at("9:30"),
    closesAt: at("16:30"),
    submissionOpensAt: today.minus({ days: 30 }).toJSDate(),
    submissionDeadlineAt: day.minus({ weeks: 10 }).endOf("day").toJSDate(),
    programmePublishedAt: today.minus({ days: 1 }).toJSDate(),
    rounds: [
      { number: 1, ...span("10:00", "10:45") },
      { number: 2, ...span("13:00", "13:45") },
      { number: 3, ...span("14:30", "15:15") },
    ],
    items: [
      {
        ...{ title: "Inloop met koffie", place: "Plein", ...span("9:30", "10:00") },
        text: "Haal je naamkaart bij de ingang. Wie voor het eerst komt, krijgt een rondje langs de kramen.",
      },
      {
        ...{ title: "Lunch", place: "Plein", ...span("12:00", "13:00") },
        text: "Lange tafels, met een kaartje per thema: schuif aan waar je over mee wilt praten.",
      },
      { title: "Slot: wat neem je mee?", place: "Plein", text: "", ...span("15:30", "16:30") },
    ],
  };
}
