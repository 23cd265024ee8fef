import { useLocation } from "@remix-run/react";
import { REMOVE } from "#app/domain/events/remove.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ConfirmRemoval } from "#app/ui/confirm-removal.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface PartRemovalProps {
  asks: boolean;
  answer: object | undefined;
  /** "deze zaal" */
  what: string;
  /** what goes with it */
  children?: string;
}

/** The way to remove what a page is about, the question, and why it cannot be. */
export function PartRemoval({ asks, answer, what, children }: PartRemovalProps) {
  const { pathname } = useLocation();
  const stays = answer && "stays" in answer ? String(answer.stays) : null;
  if (stays) {
    return (
      <Notice tone="error" title="Dit kan niet weg" live>
        {stays}
      </Notice>
    );
  }
  if (!asks) return null;
  return (
    <ConfirmRemoval
      intent={REMOVE}
      title={`Wil je ${what} weghalen?`}
      yes={`Ja, haal ${what} weg`}
      backHref={pathname}
    >
      {children ?? "Dat kun je niet terugdraaien."}
    </ConfirmRemoval>
  );
}

/** Below the form: the way to the question. */
export function RemoveLink({ what }: { what: string }) {
  const { pathname } = useLocation();
  return (
    <p>
      <ButtonLink variant="quiet" href={`${pathname}?weg=ja`}>
        Haal {what} weg
      </ButtonLink>
    </p>
  );
}
