import { prisma, type Db } from "./client.ts";

export interface Person {
  id: string;
  email: string;
  name: string | null;
}

const person = { id: true, email: true, name: true } as const;

export function findPerson(userId: string, db: Db = prisma): Promise<Person | null> {
  return db.user.findUnique({ where: { id: userId }, select: person });
}

export function findPersonByEmail(email: string, db: Db = prisma): Promise<Person | null> {
  return db.user.findUnique({ where: { email: email.toLowerCase() }, select: person });
}

/** The person with this address; made when it is not there yet. */
export function findOrCreatePerson(
  email: string,
  signedInAt: Date | undefined,
  db: Db = prisma,
): Promise<Person> {
  const address = email.toLowerCase();
  return db.user.upsert({
    where: { email: address },
    create: { email: address, lastSignInAt: signedInAt },
    update: signedInAt ? { lastSignInAt: signedInAt } : {},
    select: person,
  });
}

export async function renamePerson(userId: string, name: string, db: Db = prisma): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { name } });
}
