import { longDateTime } from "#app/domain/dates/dutch.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { KeptHere } from "./kept-here.ts";

interface FoundNoticeProps {
  found: KeptHere;
  onTakeBack: () => void;
  onThrowAway: () => void;
}

/** Words that were typed on this machine and never reached the server. */
export function FoundNotice({ found, onTakeBack, onThrowAway }: FoundNoticeProps) {
  return (
    <Notice tone="warning" title="Hier staat nog tekst die niet bewaard was" live>
      <p>
        Je typte op {longDateTime(new Date(found.at))} iets wat niet bij ons aankwam. Het staat nog
        op dit apparaat.
      </p>
      <ButtonRow>
        <Button type="button" variant="ink" onClick={onTakeBack}>
          Zet die tekst terug
        </Button>
        <Button type="button" variant="quiet" onClick={onThrowAway}>
          Gooi die tekst weg
        </Button>
      </ButtonRow>
    </Notice>
  );
}
