import { prisma } from "./client.ts";

/** Notes that an address wants only mails about its own registration. Twice is once. */
export async function insertRefusal(email: string, since: Date): Promise<void> {
  await prisma.mailRefusal.createMany({ data: [{ email, since }], skipDuplicates: true });
}

export async function deleteRefusal(email: string): Promise<void> {
  await prisma.mailRefusal.deleteMany({ where: { email } });
}

export async function hasRefused(email: string): Promise<boolean> {
  return (await prisma.mailRefusal.findUnique({ where: { email } })) !== null;
}
