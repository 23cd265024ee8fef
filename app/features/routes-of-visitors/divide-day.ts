import { writeDivision } from "#app/db/day-divisions.ts";
import { countUse, type RateLimit } from "#app/db/rate-limits.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { findRoute, type KeptRoute } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { divideDay } from "#app/domain/group-day/divide.ts";
import type { PartStop } from "#app/domain/group-day/part.ts";
import type { GroupMember } from "#app/domain/group-day/value.ts";
import type { PlannedStop } from "#app/domain/route-planning/route.ts";
import { MOST_IN_GROUP, readGroup } from "./group.ts";
import { readPlanning, type Planning } from "./planning.ts";
import { routeInput } from "./route-input.ts";

export type DividedDay =
  | { ok: true }
  | {
      ok: false;
      reason:
        "not-registered" | "event-over" | "not-sharing" | "alone" | "too-many" | "no-programme";
    }
  | { ok: false; reason: "too-often"; waitSeconds: number };

/** It is some seconds of work. */
const PER_PERSON: RateLimit = { name: "divide-day", points: 10, seconds: 600 };

interface Member extends GroupMember {
  planning: Planning;
  route: KeptRoute | null;
  /** why a pinned stop is there */
  reasons: Map<string, PartStop["reason"]>;
}

/**
 * Proposes a division of the day over oneself and these colleagues. Nobody's route changes: each
 * takes their own part of it, or not.
 *
 * @param chosen ids of registrations; who does not share, or comes on another day, is left out
 */
export async function proposeDivision(
  asked: { userId: string; eventSlug: string; chosen: readonly string[] },
  now: Date,
): Promise<DividedDay> {
  const { userId, eventSlug, chosen } = asked;
  const group = await readGroup(userId, eventSlug, now);
  if (!group) return { ok: false, reason: "not-registered" };
  const { me, sharers } = group;
  if (group.isOver) return { ok: false, reason: "event-over" };
  if (!me.sharesRoute) return { ok: false, reason: "not-sharing" };
  const people = sharers.filter(
    ({ registrationId: id, locationDayId }) =>
      locationDayId === me.locationDayId && (id === me.id || chosen.includes(id)),
  );
  if (people.length < 2) return { ok: false, reason: "alone" };
  if (people.length > MOST_IN_GROUP) return { ok: false, reason: "too-many" };
  const waitSeconds = await countUse(PER_PERSON, userId);
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };
  const members: Member[] = [];
  for (const person of people) {
    const member = await memberOf(person.userId, eventSlug);
    if (member) members.push(member);
  }
  if (members.some(({ planning }) => planning.candidates.size === 0)) {
    return { ok: false, reason: "no-programme" };
  }
  const { routes } = await divideDay(members, { pause: () => new Promise(setImmediate) });
  const parts = members.map((member, index) => ({
    registrationId: member.id,
    stops: (routes[index]?.stops ?? []).map((stop) => partStop(member, stop)),
    before: member.planning.placed(member.route?.stops ?? []).map((stop) => stop.contributionId),
    basedOn: member.route?.sequence ?? null,
  }));
  const address = { locationDayId: me.locationDayId, organisationId: me.organisation.id };
  await inTransaction((tx) => writeDivision(address, me.id, parts, now, tx));
  return { ok: true };
}

async function memberOf(userId: string, eventSlug: string): Promise<Member | null> {
  const registration = await findRegistration(userId, eventSlug);
  if (!registration) return null;
  const planning = await readPlanning(registration, eventSlug);
  const route = await findRoute(registration.id);
  const { input, pinned } = routeInput(planning, route?.stops ?? []);
  const held = new Set(route?.stops.flatMap(({ runId }) => runId ?? []));
  const reasons = new Map(pinned.map((stop) => [stop.contributionId, stop.reason]));
  return { id: registration.id, input, held, planning, route, reasons };
}

function partStop({ planning, reasons }: Member, stop: PlannedStop): PartStop {
  const { kind, contributionId, runId, startsAt, endsAt, pinned } = stop;
  const own = reasons.get(contributionId) ?? planning.reasonOf(contributionId);
  const reason = own.kind === "surprise" ? { kind: "together" as const } : own;
  return { kind, contributionId, runId, startsAt, endsAt, pinned, reason };
}
