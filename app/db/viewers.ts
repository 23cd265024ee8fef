import type { Viewer } from "#app/domain/people/viewer.ts";
import { prisma } from "./client.ts";

/** Everything the rules of app/http/permissions.ts need to know of a person, in one query. */
export async function findViewer(userId: string): Promise<Omit<Viewer, "isAdministrator"> | null> {
  const user = await prisma.user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      email: true,
      name: true,
      memberships: {
        where: { status: "ACTIVE" },
        orderBy: { createdAt: "asc" },
        select: { organisation: { select: { id: true, name: true, slug: true } } },
      },
      organises: { select: { event: { select: { slug: true } } } },
      reviewsFor: { select: { event: { select: { slug: true } } } },
      registrations: { select: { event: { select: { slug: true } } } },
    },
  });
  if (!user) return null;
  return {
    userId: user.id,
    email: user.email,
    name: user.name,
    organisations: user.memberships.map(({ organisation }) => organisation),
    organises: user.organises.map(({ event }) => event.slug),
    reviews: user.reviewsFor.map(({ event }) => event.slug),
    registeredFor: user.registrations.map(({ event }) => event.slug),
  };
}
