import { findByLinkKey } from "#app/db/introduction-course.ts";
import { appointmentCalendar } from "#app/domain/introductions/appointment-calendar.ts";
import { momentsOf } from "#app/domain/introductions/moments.ts";
import { asPerson, asSide } from "./introduction-message.ts";

export interface MomentsPage {
  own: string;
  other: string;
  person: { label: string; email: string };
  /** those that are still to come */
  proposed: Date[];
  /** what suits this person, and whether the other ticked any */
  suits: Date[];
  otherTicked: boolean;
  meetsAt: Date | null;
}

/** The link in somebody's mail. */
export interface Link {
  linkKey: string;
  eventSlug: string;
}

/** The half hours to pick from. null: these two were not introduced. */
export async function loadMoments(link: Link, now: Date): Promise<MomentsPage | null> {
  const found = await findByLinkKey(link.linkKey, link.eventSlug);
  if (!found || found.record.course.status !== "INTRODUCED") return null;
  const { record, side } = found;
  const own = record.people[side];
  const other = record.people[side === "a" ? "b" : "a"];
  return {
    own: own.organisation,
    other: other.organisation,
    person: asPerson(other),
    proposed: momentsOf(record).filter((moment) => moment > now),
    suits: own.moments,
    otherTicked: other.moments.length > 0,
    meetsAt: record.meetsAt,
  };
}

/** Their half hour as a calendar file; null while there is none. */
export async function loadAppointment(link: Link, host: string): Promise<string | null> {
  const found = await findByLinkKey(link.linkKey, link.eventSlug);
  const startsAt = found?.record.meetsAt;
  if (!found || !startsAt) return null;
  const { id: introductionId, people } = found.record;
  const [a, b] = [asSide(people.a), asSide(people.b)];
  return appointmentCalendar({ introductionId, host, startsAt, a, b });
}
