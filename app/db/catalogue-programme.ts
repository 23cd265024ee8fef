import type { OpenDay, OpenProgramme, OpenSession } from "#app/domain/open-data/programme.ts";
import { prisma, type Db } from "./client.ts";
import { headingFields, headingOf } from "./headings.ts";
import { findShownProgramme, findVersion, readWorkingProgramme } from "./programme-versions.ts";

/**
 * The programme of an event as the public sees it: its published version, or what there is now
 * while nothing was published. `withWorkshops`: rounds and rooms may be told already.
 */
export async function readOpenProgramme(
  event: { id: string; slug: string; name: string },
  withWorkshops: boolean,
  db: Db = prisma,
): Promise<OpenProgramme> {
  const [state, version, shown, days, accepted] = await Promise.all([
    db.event.findUniqueOrThrow({
      where: { id: event.id },
      select: { calledOffAt: true, calledOffTurns: true },
    }),
    findVersion(event.id, db),
    findShownProgramme(event.id, db),
    db.locationDay.findMany({ where: { eventId: event.id }, orderBy: { opensAt: "asc" } }),
    db.contribution.findMany({
      where: { eventId: event.id, status: "ACCEPTED", kind: "WORKSHOP" },
      select: { ...headingFields, summary: true },
    }),
  ]);
  const content = shown?.content ?? (await readWorkingProgramme(event.id, db));
  const contributions = new Map(accepted.map((row) => [row.id, row]));
  const runs = withWorkshops ? content.runs : [];
  const sessionsOf = (dayId: string): OpenSession[] => {
    const day = content.days.find(({ id }) => id === dayId);
    if (!day) return [];
    const rounds = new Map(day.rounds.map((round) => [round.id, round]));
    const workshops = runs.flatMap((run): OpenSession[] => {
      const round = rounds.get(run.roundId);
      const contribution = contributions.get(run.contributionId);
      if (!round || !contribution) return [];
      const { title, organisations, theme } = headingOf(contribution);
      return [
        {
          id: run.runId,
          kind: "workshop",
          title,
          text: contribution.summary,
          room: shown?.rooms.get(run.roomId) ?? run.room,
          round: round.number,
          startsAt: round.startsAt,
          endsAt: round.endsAt,
          contributionId: run.contributionId,
          organisations,
          theme,
        },
      ];
    });
    const common = day.items.map((item): OpenSession => ({
      id: item.id,
      kind: "common",
      title: item.title,
      text: item.text,
      room: item.place,
      round: null,
      startsAt: item.startsAt,
      endsAt: item.endsAt,
      contributionId: null,
      organisations: [],
      theme: null,
    }));
    return [...workshops, ...common].sort(
      (a, b) =>
        a.startsAt.getTime() - b.startsAt.getTime() ||
        (a.room ?? "").localeCompare(b.room ?? "", "nl") ||
        (a.id < b.id ? -1 : 1),
    );
  };
  return {
    slug: event.slug,
    name: event.name,
    version: version?.number ?? 0,
    publishedAt: version?.publishedAt ?? null,
    ...state,
    days: days.map(({ id, venue, town, address, opensAt, closesAt }): OpenDay => ({
      ...{ id, venue, town, address, opensAt, closesAt },
      sessions: sessionsOf(id),
    })),
  };
}
