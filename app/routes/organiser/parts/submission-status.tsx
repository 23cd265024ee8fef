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
