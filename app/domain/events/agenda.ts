/** A part of a day: a round, or what everybody does together. */
export interface Part {
  id: string;
  /** "Ronde 2", "Lunch" */
  label: string;
  startsAt: Date;
  endsAt: Date;
}

export type AgendaProblem =
  | { reason: "ends-before-start" }
  /** the day itself is open from and until other times */
  | { reason: "outside-day" }
  | { reason: "overlaps"; label: string };

interface Hours {
  opensAt: Date;
  closesAt: Date;
}

/** Whether a part fits in the day beside the others; itself among them does not count. */
export function partProblem(
  part: Omit<Part, "label">,
  day: Hours,
  others: readonly Part[],
): AgendaProblem | null {
  if (part.endsAt <= part.startsAt) return { reason: "ends-before-start" };
  if (!isWithin(part, day)) return { reason: "outside-day" };
  const inTheWay = others.find(
    ({ id, startsAt, endsAt }) =>
      id !== part.id && startsAt < part.endsAt && part.startsAt < endsAt,
  );
  return inTheWay ? { reason: "overlaps", label: inTheWay.label } : null;
}

/** The first part that new hours would leave out; null when all fit. */
export function leftOutBy(hours: Hours, parts: readonly Part[]): Part | null {
  return parts.find((part) => !isWithin(part, hours)) ?? null;
}

function isWithin({ startsAt, endsAt }: Pick<Part, "startsAt" | "endsAt">, day: Hours): boolean {
  return startsAt >= day.opensAt && endsAt <= day.closesAt;
}
