import type { KeptRoute, KeptStop } from "#app/db/routes.ts";
import { shiftsOf, type Shift } from "#app/domain/route-planning/arranged.ts";
import { mayGoBack } from "#app/domain/route-planning/go-back.ts";
import type { Planning } from "./planning.ts";

/** What was laid around the visitor's last change, told with titles. */
export interface RearrangedView {
  shifts: (Shift & { title: string })[];
  /** nothing of it has begun: it can be put back */
  canUndo: boolean;
}

/** Null when nothing was, or anything was changed after it. */
export function rearrangedView(
  { candidates, placed }: Planning,
  route: KeptRoute | null,
  stops: readonly KeptStop[],
  now: Date,
): RearrangedView | null {
  if (!route?.arranged) return null;
  const { back, aside } = route.arranged;
  const before = placed([...back, ...aside]);
  const shifts = shiftsOf(before, stops).flatMap((shift) => {
    const title = candidates.get(shift.contributionId)?.title;
    return title === undefined ? [] : { ...shift, title };
  });
  if (shifts.length === 0) return null;
  return { shifts, canUndo: mayGoBack(placed(back), stops, now) };
}
