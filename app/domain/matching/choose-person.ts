export interface PersonChoice {
  /** who agreed to be introduced, contact first */
  agreed: { userId: string }[];
  /** whose offer or challenge the introduction is about */
  ownerId: string | null;
  /** whom an organiser picked */
  pickedId: string | null;
}

/**
 * The one person of a side who is named: whom the organiser picked, else the owner of what it is
 * about, else the first who agreed. `null`: nobody agreed, so this side cannot be introduced.
 */
export function choosePerson({ agreed, ownerId, pickedId }: PersonChoice): string | null {
  const may = (userId: string | null) => agreed.some((person) => person.userId === userId);
  if (may(pickedId)) return pickedId;
  if (may(ownerId)) return ownerId;
  return agreed[0]?.userId ?? null;
}
