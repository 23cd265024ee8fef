import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { ZONE } from "../dates/dutch.ts";
import { zoneDescription } from "../dates/zone-description.ts";
import { toAmsterdam } from "../dates/zoned.ts";
import { MEETING_MINUTES } from "./moments.ts";

export interface Appointment {
  introductionId: string;
  /** behind the @ of the UID: the host that the site runs on */
  host: string;
  startsAt: Date;
  a: AppointmentSide;
  b: AppointmentSide;
}

interface AppointmentSide {
  name: string;
  person: { label: string; email: string };
}

/**
 * The half hour of two who were introduced, as an iCalendar file (RFC 5545) on the Dutch clock.
 * The same for both, byte for byte.
 */
export function appointmentCalendar(appointment: Appointment): string {
  const { introductionId, host, startsAt, a, b } = appointment;
  const calendar = ical({
    prodId: { company: "PraktijkVoorbeeldenParade", product: "Kennismaken", language: "NL" },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: zoneDescription },
    x: [{ key: "X-WR-TIMEZONE", value: ZONE }],
  });
  const people = [a, b].map(({ name, person }) => `${name}: ${person.label}, ${person.email}`);
  calendar.createEvent({
    id: `introduction-${introductionId}@${host}`,
    stamp: toAmsterdam(startsAt),
    status: ICalEventStatus.CONFIRMED,
    start: toAmsterdam(startsAt),
    end: toAmsterdam(startsAt).plus({ minutes: MEETING_MINUTES }),
    timezone: ZONE,
    summary: `Bellen: ${a.name} en ${b.name}`,
    description: ["Jullie kozen allebei dit half uur. Spreek zelf af wie belt.", ...people].join(
      "\n",
    ),
  });
  return calendar.toString();
}
