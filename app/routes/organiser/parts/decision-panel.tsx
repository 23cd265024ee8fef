import { Form } from "@remix-run/react";
import type { ContributionStatus } from "#app/domain/registration/contribution.ts";
import {
  canBeReopened,
  DECISION_PATHS,
  possibleDecisions,
  seenMark,
} from "#app/domain/selection/decision.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { DECISION_WORDS } from "./decision-words.ts";

export interface DecisionPanelProps {
  /** address of the contribution */
  here: string;
  status: ContributionStatus;
  version: number;
  changesAsked: string;
  withdrawnReason: string;
}

/** What an organiser can decide; each leads to a page with the mail that tells it. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { here, status, version, changesAsked, withdrawnReason } = props;
  if (status === "withdrawn") {
    return (
      <Notice title="De gemeente trok dit terug">
        {withdrawnReason ? `‘${withdrawnReason}’` : "Er staat geen reden bij."}
      </Notice>
    );
  }
  return (
    <Stack gap={4}>
      <h2>Jouw besluit</h2>
      {changesAsked && (status === "changes_asked" || status === "submitted") ? (
        <Notice
          title={
            status === "submitted" ? "Dit vroegen jullie aan te passen" : "De gemeente past dit aan"
          }
        >
          <p className="as-typed">{changesAsked}</p>
        </Notice>
      ) : null}
      <ButtonRow>
        {possibleDecisions(status).map((decision, index) => (
          <ButtonLink
            key={decision}
            href={`${here}/besluit/${DECISION_PATHS[decision]}`}
            variant={index === 0 && decision === "accept" ? "ribbon" : "outline"}
          >
            {DECISION_WORDS[decision].button}
          </ButtonLink>
        ))}
      </ButtonRow>
      {canBeReopened(status) ? (
        <Form method="post">
          <input type="hidden" name="seen" value={seenMark({ status, version })} />
          <Button name="intent" value="reopen" variant="quiet">
            Maak het besluit ongedaan
          </Button>
        </Form>
      ) : null}
    </Stack>
  );
}
