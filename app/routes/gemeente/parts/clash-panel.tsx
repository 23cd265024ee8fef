import type { Clash } from "#app/domain/registration/draft-answer.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ClashChoice } from "#app/ui/clash-choice.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface ClashPanelProps {
  clashes: readonly Clash[];
  /** what is known by who saw this panel */
  known: string;
}

/**
 * Two people changed the same: both versions beside each other, and a choice for each part.
 * Belongs in the form; what somebody typed still stands in its own field below.
 */
export function ClashPanel({ clashes, known }: ClashPanelProps) {
  if (clashes.length === 0) return null;
  return (
    <Notice tone="warning" title="Iemand anders schreef hier ook" live>
      <input type="hidden" name="seen" value={known} />
      <p>
        Er is niets weg. Kies per onderdeel wat er blijft staan. Je kunt jouw tekst hieronder ook
        eerst nog aanpassen.
      </p>
      {clashes.map(({ part, label, mine, theirs }) => (
        <ClashChoice
          key={part}
          name="yields"
          part={part}
          label={label}
          mine={mine}
          theirs={theirs}
        />
      ))}
      <ButtonRow>
        <Button variant="ink" name="intent" value="resolve">
          Bewaar mijn keuze
        </Button>
      </ButtonRow>
    </Notice>
  );
}
