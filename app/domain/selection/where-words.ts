import { clock, dayAndMonth } from "../dates/dutch.ts";
import type { ContributionKind, ContributionStatus } from "../registration/contribution.ts";

interface Placed {
  kind: ContributionKind;
  status: ContributionStatus;
  /** `opensAt`: of the day on whose floor it is */
  place: { number: number; zone: string; opensAt: Date } | null;
  runs: readonly { round: number; startsAt: Date; room: string }[];
}

/**
 * "Plek 12, vak B", "Ronde 2 (13.00), Tent 4", or that it has none yet; with the day where an event
 * has several: "Ronde 2 (donderdag 20 mei, 13.00), Tent 4".
 */
export function whereWords(
  { kind, status, place, runs }: Placed,
  { severalDays }: { severalDays: boolean },
): string {
  const day = (instant: Date) => (severalDays ? [dayAndMonth(instant)] : []);
  if (place) {
    const { number, zone, opensAt } = place;
    return [`Plek ${number}`, `vak ${zone}`, ...day(opensAt)].join(", ");
  }
  if (runs.length > 0) {
    return runs
      .map(({ round, startsAt, room }) => {
        const when = [...day(startsAt), clock(startsAt)].join(", ");
        return `Ronde ${round} (${when}), ${room}`;
      })
      .join(" en ");
  }
  if (status !== "accepted") return "";
  return kind === "stand" ? "Nog geen plek" : "Nog geen ronde";
}
