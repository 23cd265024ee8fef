import { clock } from "#app/domain/dates/dutch.ts";
import { STATUS_NAMES, type ContributionStatus } from "#app/domain/registration/contribution.ts";
import { StatusLabel } from "#app/ui/status-label.tsx";

const TONES = {
  draft: "neutral",
  submitted: "waiting",
  changes_asked: "waiting",
  accepted: "good",
  waitlisted: "neutral",
  declined: "stopped",
  withdrawn: "stopped",
} as const;

export function SubmissionStatus({ status }: { status: ContributionStatus }) {
  const word = status === "submitted" ? "Wacht op jou" : STATUS_NAMES[status];
  return <StatusLabel tone={TONES[status]}>{word}</StatusLabel>;
}

interface Placed {
  kind: "stand" | "workshop";
  status: ContributionStatus;
  place: { number: number; zone: string } | null;
  runs: { round: number; startsAt: Date; room: string }[];
}

/** "Plek 12, vak B", "Ronde 2 (13.00), Tent 4", or that it has none yet. */
export function whereLabel({ kind, status, place, runs }: Placed): string {
  if (place) return `Plek ${place.number}, vak ${place.zone}`;
  if (runs.length > 0) {
    return runs
      .map(({ round, startsAt, room }) => `Ronde ${round} (${clock(startsAt)}), ${room}`)
      .join(" en ");
  }
  if (status !== "accepted") return "";
  return kind === "stand" ? "Nog geen plek" : "Nog geen ronde";
}
