import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

export interface UploadedFile {
  id: string;
  name: string;
  state: "waiting" | "sending" | "checking" | "done" | "failed" | "stopped";
  /** 0 to 100 */
  percent: number;
  /** what was wrong */
  message?: string;
}

export interface UploadProgressProps {
  uploads: readonly UploadedFile[];
  onStop: (id: string) => void;
}

/**
 * How far each file is, with a way to stop it. Needs JavaScript; without it nothing is shown. How
 * a file ended is read out, each step on the way there is not.
 */
export function UploadProgress({ uploads, onStop }: UploadProgressProps) {
  const ended = uploads.filter(({ state }) => ["done", "failed", "stopped"].includes(state)).at(-1);
  return (
    <>
      <p className="visually-hidden" role="status">
        {ended ? `${ended.name}: ${wordsFor(ended)}` : null}
      </p>
      {uploads.length > 0 ? <UploadList uploads={uploads} onStop={onStop} /> : null}
    </>
  );
}

function wordsFor({ state, percent, message }: UploadedFile): string {
  return message ?? WORDS[state](percent);
}

function UploadList({ uploads, onStop }: UploadProgressProps) {
  return (
    <ul className="upload-progress" aria-label="Bestanden die je verstuurt">
      {uploads.map((upload) => {
        const { id, name, state, percent } = upload;
        const isUnderWay = state === "waiting" || state === "sending";
        return (
          <li key={id} className={`upload-progress__item upload-progress__item--${state}`}>
            <p>
              <ResultIcon state={state} />
              <span className="strong">{name}</span>: {wordsFor(upload)}
            </p>
            {isUnderWay || state === "checking" ? (
              <progress value={percent} max={100} aria-label={`Voortgang van ${name}`} />
            ) : null}
            {isUnderWay ? (
              <Button type="button" small about={`: ${name}`} onClick={() => onStop(id)}>
                Stop
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const WORDS: Record<UploadedFile["state"], (percent: number) => string> = {
  waiting: () => "wacht op zijn beurt",
  sending: (percent) => `${percent}% verstuurd`,
  checking: () => "verstuurd, we kijken het na",
  done: () => "staat erbij",
  failed: () => "is niet gelukt",
  stopped: () => "gestopt, er is niets van bewaard",
};

function ResultIcon({ state }: { state: string }) {
  if (state === "done") return <Icon name="check" />;
  if (state === "failed") return <Icon name="warning" />;
  if (state === "stopped") return <Icon name="cross" />;
  return null;
}
