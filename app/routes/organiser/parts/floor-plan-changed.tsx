import type { DrawingChange } from "#app/domain/floor-plan/drawing-merge.ts";
import type { Thing } from "#app/domain/floor-plan/drawing.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { changeSentence, thingName } from "#app/ui/floor-plan-editor-words.ts";
import { Fold } from "#app/ui/fold.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface ChangedMeanwhileProps {
  /** what the colleague saved */
  changes: readonly DrawingChange[];
  /** what both changed: in the drawing as this person has it */
  clashes: readonly Thing[];
  here: string;
}

/** More than this many changes are folded away. */
const SHOWN = 6;

/** A colleague saved first: what that changed, and the two ways to go on. */
export function ChangedMeanwhile({ changes, clashes, here }: ChangedMeanwhileProps) {
  const sentences = changes.map(changeSentence);
  return (
    <Notice tone="warning" title="Een collega bewaarde net ook een tekening" live>
      <Stack gap={4}>
        <p>
          Er is nog niets van jou bewaard. Hieronder staan jullie wijzigingen samen.{" "}
          {clashes.length > 0
            ? `Jullie veranderden allebei: ${clashes.map(thingName).join(", ")}. Daar zie je nu wat jij ervan maakte.`
            : "Jullie veranderden niet hetzelfde, dus er gaat niets verloren."}
        </p>
        <Changes sentences={sentences} />
        <p>Klopt het zo? Bewaar de tekening dan nog een keer.</p>
        <div>
          <ButtonLink href={here} small>
            Neem die van je collega over
          </ButtonLink>
        </div>
      </Stack>
    </Notice>
  );
}

function Changes({ sentences }: { sentences: readonly string[] }) {
  const list = (
    <ul className="plain-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}.</li>
      ))}
    </ul>
  );
  if (sentences.length <= SHOWN) return list;
  return <Fold summary={`Wat je collega veranderde (${sentences.length})`}>{list}</Fold>;
}
