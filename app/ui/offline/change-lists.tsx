import type { RefusedChange, WaitingChange } from "#app/domain/offline/state.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { changeText, countText } from "./words.ts";

interface WaitingChangesProps {
  changes: readonly WaitingChange[];
  onDrop: (key: string) => Promise<void>;
}

/** What still has to be sent, each with a way to take it back. */
export function WaitingChanges({ changes, onDrop }: WaitingChangesProps) {
  return (
    <ul className="offline-bar__list">
      {changes.map((one) => (
        <li key={one.key}>
          {changeText(one)}
          {isPlaceAsked(one) ? (
            <span className="soft"> (of er plek is, weet je daarna)</span>
          ) : null}{" "}
          <Button
            type="button"
            variant="quiet"
            small
            about={`: ${changeText(one)}`}
            onClick={() => void onDrop(one.key)}
          >
            Toch niet
          </Button>
        </li>
      ))}
    </ul>
  );
}

function isPlaceAsked({ change }: WaitingChange): boolean {
  return (change.intent === "add" || change.intent === "swap") && change.run !== undefined;
}

interface RefusedChangesProps {
  changes: readonly RefusedChange[];
  onRead: (...keys: string[]) => Promise<void>;
}

/** What the server could not do, and what to do instead. */
export function RefusedChanges({ changes, onRead }: RefusedChangesProps) {
  return (
    <Notice tone="error" title={`Ging niet door: ${countText(changes.length)}`}>
      <ul className="offline-bar__list">
        {changes.map((one) => (
          <li key={one.key}>
            <strong>{changeText(one)}</strong>: {one.why.title}. {one.why.text}
          </li>
        ))}
      </ul>
      <p>
        <Button type="button" small onClick={() => void onRead(...changes.map(({ key }) => key))}>
          Begrepen
        </Button>
      </p>
    </Notice>
  );
}
