import type { Presenter } from "./contribution-content.ts";

/** What a choice in the list of a round says: one wish, or none. */
export function wishOf(choice: string | undefined): Presenter["wishes"] {
  const [roundId, kind] = (choice ?? "").split(":");
  if (!roundId || (kind !== "preferred" && kind !== "impossible")) return [];
  return [{ roundId, kind }];
}

/** The value of a choice in the list of a round; "" is: either way is fine. */
export function wishValue(roundId: string, presenter: Presenter | undefined): string {
  const wish = presenter?.wishes.find((one) => one.roundId === roundId);
  return wish ? `${roundId}:${wish.kind}` : "";
}
