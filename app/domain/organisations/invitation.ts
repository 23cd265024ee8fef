const DAY = 24 * 60 * 60 * 1000;

/** Days that an invitation holds. */
export const INVITATION_DAYS = 30;

/** An invitation as it stands, sent before. */
export interface SentInvitation {
  /** when the last mail about it went */
  createdAt: Date;
}

/** Until when somebody who is invited now can say yes. */
export function invitedUntil(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * DAY);
}

/** Whether inviting again sends a mail again: once a day at most. */
export function mayMailAgain(earlier: SentInvitation | null, now: Date): boolean {
  return !earlier || now.getTime() - earlier.createdAt.getTime() >= DAY;
}
