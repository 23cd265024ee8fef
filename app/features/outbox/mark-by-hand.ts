import { isMailedBy, markAddress, unmarkAddress } from "#app/db/marked-addresses.ts";

/**
 * An organiser marks an address that the event mailed: nothing more goes there, from no event.
 * @returns false when the event has no mail for it: about others an organiser has no say
 */
export async function markByHand(
  { eventSlug, email, byId }: { eventSlug: string; email: string; byId: string },
  now: Date,
): Promise<boolean> {
  const address = email.toLowerCase();
  if (!(await isMailedBy(eventSlug, address))) return false;
  await markAddress({ email: address, reason: "bounced" }, now, byId);
  return true;
}

/** An organiser says that an address works again. @returns false as for marking */
export async function correctAddress(
  { eventSlug, email }: { eventSlug: string; email: string },
  now: Date,
): Promise<boolean> {
  const address = email.toLowerCase();
  return (await isMailedBy(eventSlug, address)) && (await unmarkAddress(address, now));
}
