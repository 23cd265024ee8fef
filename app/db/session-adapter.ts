import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import { prisma } from "./client.ts";

interface SessionRow {
  id: string;
  userId: string;
  expiresAt: Date;
}

function toSession({ id, userId, expiresAt }: SessionRow): DatabaseSession {
  return { id, userId, expiresAt, attributes: {} };
}

/** Lucia's sessions in our own table: its published Prisma adapter refuses Prisma 6. */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const row = await prisma.session.findUnique({
      where: { id: sessionId },
      include: { user: { select: { id: true, email: true, name: true } } },
    });
    if (!row) return [null, null];
    const { id, ...attributes } = row.user;
    return [toSession(row), { id, attributes }];
  },
  async getUserSessions(userId) {
    return (await prisma.session.findMany({ where: { userId } })).map(toSession);
  },
  async setSession({ id, userId, expiresAt }) {
    await prisma.session.create({ data: { id, userId, expiresAt } });
  },
  async updateSessionExpiration(id, expiresAt) {
    await prisma.session.updateMany({ where: { id }, data: { expiresAt } });
  },
  async deleteSession(id) {
    await prisma.session.deleteMany({ where: { id } });
  },
  async deleteUserSessions(userId) {
    await prisma.session.deleteMany({ where: { userId } });
  },
  async deleteExpiredSessions() {
    await prisma.session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  },
};
