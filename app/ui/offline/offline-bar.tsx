import { useLocation } from "@remix-run/react";
import { useRef } from "react";
import { clockTime } from "#app/domain/dates/dutch.ts";
import { changesOf, dropChange } from "#app/domain/offline/state.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { Wrap } from "../page.tsx";
import { rereadState, takeNextVersion, usePhone } from "./phone.ts";
import { updateState } from "./store.ts";
import { useOwnDay, type Looker } from "./use-own-day.ts";
import { RefusedChanges, WaitingChanges } from "./change-lists.tsx";
import { countText } from "./words.ts";

/** Below the menu: whether one is offline, what still has to be sent, and what was refused. */
export function OfflineBar(looker: Looker) {
  useOwnDay(looker);
  const { state, isOnline, nextVersion } = usePhone();
  const { key } = useLocation();
  const opened = useRef({ key, at: Date.now() });
  if (opened.current.key !== key) opened.current = { key, at: Date.now() };
  const { waiting, refused } = changesOf(state, looker.person);
  const isOwn = state.kept !== null && state.kept.person === looker.person;
  const left = looker.person === null ? state.waiting.length : 0;
  const drop = async (...keys: string[]) => {
    await updateState((before) => keys.reduce(dropChange, before));
    await rereadState();
  };
  const lists = <WaitingChanges changes={waiting} onDrop={drop} />;
  const isJustSent = (state.sentAt ?? 0) > opened.current.at && waiting.length === 0;
  return (
    <div className="offline-bar" aria-live="polite">
      <Wrap>
        {!isOnline && isOwn ? (
          <Notice tone="warning" title="Je bent offline">
            {waiting.length > 0 ? (
              <>
                <p>Dit is opgeslagen op je telefoon en gaat straks mee:</p>
                {lists}
              </>
            ) : (
              <p>{keptText(state.kept?.at ?? 0)}</p>
            )}
          </Notice>
        ) : null}
        {isOnline && waiting.length > 0 ? (
          <Notice title={`Nog te versturen: ${countText(waiting.length)}`}>
            {lists}
            <p>Dat gaat vanzelf. Je kunt gewoon verder.</p>
          </Notice>
        ) : null}
        {isOnline && isJustSent && state.sentAt ? (
          <Notice tone="good" title="Verstuurd wat je offline veranderde">
            Net bijgewerkt om {clockTime(new Date(state.sentAt))}.
          </Notice>
        ) : null}
        {refused.length > 0 ? <RefusedChanges changes={refused} onRead={drop} /> : null}
        {left > 0 ? (
          <Notice tone="warning" title={`Nog te versturen: ${countText(left)}`}>
            Log in met het adres waarmee je dat veranderde, dan gaat het mee.
          </Notice>
        ) : null}
        {nextVersion && isOnline ? (
          <Notice title="Er is een nieuwe versie van de app">
            <p>
              <Button type="button" small onClick={() => takeNextVersion(nextVersion)}>
                Ververs
              </Button>
            </p>
          </Notice>
        ) : null}
      </Wrap>
    </div>
  );
}

function keptText(at: number): string {
  const when = at > 0 ? `, bijgewerkt om ${clockTime(new Date(at))}` : "";
  return (
    `Je route, het programma, de plattegrond en de voorbeelden op je route staan op je telefoon${when}. ` +
    "Wat je verandert, gaat mee zodra je weer verbinding hebt."
  );
}
