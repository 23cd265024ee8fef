import { Notice } from "#app/ui/notice.tsx";
import type { outcomeOf } from "./outcomes.ts";

/** Says what was done just before this page. */
export function OutcomeNotice({ outcome }: { outcome: ReturnType<typeof outcomeOf> }) {
  if (!outcome) return null;
  return (
    <Notice tone={outcome.tone} title={outcome.title} live>
      {outcome.text}
    </Notice>
  );
}
