/** Somebody who works for an organisation. */
export interface Colleague {
  userId: string;
  isContact: boolean;
}

/**
 * Whether somebody may say who is contact and take colleagues out. Contacts may; where there is
 * none left, every colleague may, so that nobody is locked in.
 */
export function mayManage(colleagues: readonly Colleague[], userId: string): boolean {
  const me = colleagues.find((one) => one.userId === userId);
  if (!me) return false;
  return me.isContact || !colleagues.some(({ isContact }) => isContact);
}

export type PeopleRefusal = "not-yours" | "not-there" | "last-one" | "last-contact";

export type PeopleDecision = { ok: true } | { ok: false; reason: PeopleRefusal };

const refuse = (reason: PeopleRefusal): PeopleDecision => ({ ok: false, reason });

function isLastContact(colleagues: readonly Colleague[], who: Colleague): boolean {
  return who.isContact && colleagues.filter(({ isContact }) => isContact).length === 1;
}

/**
 * Whether `by` may take `who` out; leaving is taking oneself out. Somebody stays, and while others
 * stay at least one of them is contact.
 */
export function decideRemoval(
  colleagues: readonly Colleague[],
  { by, who }: { by: string; who: string },
): PeopleDecision {
  const person = colleagues.find(({ userId }) => userId === who);
  if (by !== who && !mayManage(colleagues, by)) return refuse("not-yours");
  if (!person) return refuse("not-there");
  if (colleagues.length === 1) return refuse("last-one");
  if (isLastContact(colleagues, person)) return refuse("last-contact");
  return { ok: true };
}

/** Whether `by` may make `who` a contact, or end that. The last contact stays one. */
export function decideContact(
  colleagues: readonly Colleague[],
  { by, who, isContact }: { by: string; who: string; isContact: boolean },
): PeopleDecision {
  const person = colleagues.find(({ userId }) => userId === who);
  if (!mayManage(colleagues, by)) return refuse("not-yours");
  if (!person) return refuse("not-there");
  if (!isContact && isLastContact(colleagues, person)) return refuse("last-contact");
  return { ok: true };
}
