import { findDivision, type KeptDivision } from "#app/db/day-divisions.ts";
import { findShownProgramme } from "#app/db/programme-versions.ts";
import { findRoute, listStopsOfDay, type KeptStop } from "#app/db/routes.ts";
import type { Reason } from "#app/domain/route-planning/reason.ts";
import { readGroup, type Group } from "./group.ts";
import { readPlanning, type Planning } from "./planning.ts";

export interface SharedStop {
  contributionId: string;
  kind: "stand" | "workshop";
  title: string;
  /** "Tent 2" or "Stand 12"; null where it is not known */
  where: string | null;
  startsAt: Date;
  endsAt: Date;
  /** only of one's own: a reason may quote a challenge that is nobody else's business */
  reason: Reason | null;
}

export interface Colleague {
  registrationId: string;
  name: string;
  isMe: boolean;
  /** comes on the same day as who looks */
  isSameDay: boolean;
  stops: SharedStop[];
}

export interface DivisionView {
  createdAt: Date;
  /** examples that the group sees together */
  seenBefore: number;
  seenAfter: number;
  parts: {
    registrationId: string;
    name: string;
    isMe: boolean;
    before: string[];
    after: SharedStop[];
    takenAt: Date | null;
    /** the route was changed since, so that this part would undo something */
    isStale: boolean;
  }[];
}

export interface TogetherView {
  isOver: boolean;
  organisation: string;
  shares: boolean;
  people: Colleague[];
  division: DivisionView | null;
}

/** What somebody sees of colleagues who share their routes; null for who is not registered. */
export async function loadTogether(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<TogetherView | null> {
  const group = await readGroup(userId, eventSlug, now);
  if (!group) return null;
  const { me, sharers } = group;
  const planning = await readPlanning(me, eventSlug);
  const shown = await findShownProgramme(me.eventId);
  const people: Colleague[] = [];
  for (const { registrationId, name, locationDayId } of sharers) {
    const isSameDay = locationDayId === me.locationDayId;
    const isMe = registrationId === me.id;
    const stops = isSameDay
      ? placed(planning, (await findRoute(registrationId))?.stops ?? [], isMe)
      : (await listStopsOfDay({ registrationId, locationDayId }, shown)).map((stop) => {
          return { ...stop, where: null, reason: null };
        });
    people.push({ registrationId, name, isMe, isSameDay, stops });
  }
  const address = { locationDayId: me.locationDayId, organisationId: me.organisation.id };
  const kept = me.sharesRoute ? await findDivision(address) : null;
  return {
    isOver: group.isOver,
    organisation: me.organisation.name,
    shares: me.sharesRoute,
    people,
    division: kept && (await divisionView(kept, group, planning)),
  };
}

/** Of who does not share any more nothing is shown; alone there is nothing to divide. */
async function divisionView(
  { createdAt, parts }: KeptDivision,
  { me, sharers }: Group,
  planning: Planning,
): Promise<DivisionView | null> {
  const views: DivisionView["parts"] = [];
  const seen = { before: new Set<string>(), after: new Set<string>() };
  for (const { registrationId, stops, before, basedOn, takenAt } of parts) {
    const sharer = sharers.find((one) => one.registrationId === registrationId);
    if (sharer?.locationDayId !== me.locationDayId) continue;
    const route = await findRoute(registrationId);
    const isMe = registrationId === me.id;
    const after = placed(planning, stops, isMe);
    for (const id of before) seen.before.add(id);
    for (const stop of after) seen.after.add(stop.contributionId);
    views.push({
      registrationId,
      name: sharer.name,
      isMe,
      before: before.flatMap((id) => planning.candidates.get(id)?.title ?? []),
      after,
      takenAt,
      isStale: takenAt === null && (route?.sequence ?? null) !== basedOn,
    });
  }
  if (views.length < 2) return null;
  return { createdAt, seenBefore: seen.before.size, seenAfter: seen.after.size, parts: views };
}

function placed(planning: Planning, stops: readonly KeptStop[], isMe: boolean): SharedStop[] {
  return planning
    .placed(stops)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .flatMap(({ contributionId, kind, runId, startsAt, endsAt, reason }) => {
      const candidate = planning.candidates.get(contributionId);
      if (!candidate) return [];
      const room = planning.runs.find((run) => run.runId === runId)?.roomName;
      const where = room ?? `Stand ${candidate.placeNumber}`;
      const { title } = candidate;
      const why = isMe ? reason : null;
      return { contributionId, kind, title, where, startsAt, endsAt, reason: why };
    });
}
