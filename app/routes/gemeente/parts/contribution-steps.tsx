import type { ContributionStatus } from "#app/domain/registration/contribution.ts";
import { Steps } from "#app/ui/form.tsx";

const STEP_OF: Partial<Record<ContributionStatus, number>> = {
  draft: 2,
  changes_asked: 2,
  submitted: 3,
  waitlisted: 3,
  accepted: 4,
};

interface ContributionStepsProps {
  /** absent while a gemeente is chosen */
  status?: ContributionStatus;
  /** the page of the gemeente */
  homeHref?: string;
}

/** The ribbon from a gemeente to the programme; nothing for what left it. */
export function ContributionSteps({ status, homeHref }: ContributionStepsProps) {
  const current = status ? STEP_OF[status] : 1;
  if (!current) return null;
  return (
    <Steps
      current={current}
      steps={[
        { label: "Jouw gemeente", href: homeHref },
        { label: "Je voorbeeld" },
        { label: "Ingediend" },
        { label: "Op het programma" },
      ]}
    />
  );
}
