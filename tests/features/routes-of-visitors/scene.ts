import { prisma } from "#app/db/client.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeTheme,
  makeVisitor,
} from "#tests/factories.ts";

/** Three workshops (two in round 1, one in round 2) and four stands with a place, all of one theme. */
export async function makeRouteScene() {
  const event = await makeEvent();
  const organisation = await makeOrganisation();
  const theme = await makeTheme(event.id, { name: "Schulden" });
  const make = (kind: "STAND" | "WORKSHOP", title: string) =>
    makeContribution({
      ...{ eventId: event.id, organisationId: organisation.id, kind, title },
      themeIds: [theme.id],
    });
  const run = async (title: string, round: number, room: number) => {
    const { id: contributionId } = await make("WORKSHOP", title);
    const roundId = event.day.rounds[round]?.id ?? "";
    const roomId = event.day.rooms[room]?.id ?? "";
    return makeRun({ contributionId, roundId, roomId });
  };
  const runs = [
    await run("Vroeg aanbellen", 0, 0),
    await run("Samen aan tafel", 0, 1),
    await run("Budgetcoach in de wijk", 1, 0),
  ];
  const stands: string[] = [];
  for (const [index, title] of ["Geldloket", "Rekenhulp", "Schuldenlab", "Formulieren"].entries()) {
    const { id } = await make("STAND", title);
    stands.push(id);
    const where = { id: event.places[index]?.id ?? "" };
    await prisma.standPlace.update({ where, data: { contributionId: id } });
  }
  const visitor = (organisationId = organisation.id) =>
    makeVisitor({
      ...{ eventId: event.id, eventSlug: event.slug, locationDayId: event.day.id },
      ...{ organisationId, themeIds: [theme.id] },
    });
  return { event, organisation, runs, stands, visitor };
}

/** Ids of what is on somebody's route, in order of time. */
export async function onRoute(registrationId: string): Promise<string[]> {
  const stops = await prisma.routeStop.findMany({
    where: { route: { registrationId } },
    orderBy: { startsAt: "asc" },
  });
  return stops.map(({ contributionId }) => contributionId);
}
