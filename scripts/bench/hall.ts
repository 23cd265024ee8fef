import { prisma } from "#app/db/client.ts";

/** A moment of the day of every hall: "10:00". */
export const atHall = (time: string): Date => new Date(`2027-05-20T${time}:00+02:00`);

export interface Hall {
  event: string;
  /** the location-day */
  day: string;
  organisation: string;
}

/** An event of one day, and the gemeente that gives and visits everything there. */
export async function makeHall(slug: string): Promise<Hall> {
  const hall = { event: `${slug}-event`, day: `${slug}-dag`, organisation: `${slug}-gemeente` };
  await prisma.organisation.create({ data: { id: hall.organisation, name: slug, slug } });
  await prisma.event.create({
    data: {
      ...{ id: hall.event, slug, name: slug, tagline: "" },
      submissionOpensAt: new Date("2027-01-01T00:00:00+01:00"),
      submissionDeadlineAt: new Date("2027-03-12T23:59:00+01:00"),
      days: {
        create: {
          ...{ id: hall.day, venue: "De Loods", town: "Amersfoort", address: "Kade 1" },
          ...{ opensAt: atHall("09:30"), closesAt: atHall("18:30") },
        },
      },
    },
  });
  return hall;
}

/** People who come to a hall, each with the id of their registration and of themselves. */
export async function fillHall(hall: Hall, ids: readonly string[]): Promise<void> {
  await prisma.user.createMany({ data: ids.map((id) => ({ id, email: `${id}@hal.example` })) });
  await prisma.registration.createMany({
    data: ids.map((id) => ({
      ...{ id, eventId: hall.event, locationDayId: hall.day, userId: id },
      organisationId: hall.organisation,
    })),
  });
}
