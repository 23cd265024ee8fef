import { clock } from "#app/domain/dates/dutch.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import type { KeepState } from "./draft-queue.ts";

interface Line {
  icon: IconName;
  text: string;
  /** what was typed is only on this machine */
  isProblem?: boolean;
}

/** Says whether what was typed is kept, at the foot of the screen. */
export function SaveLine({ state }: { state: KeepState }) {
  const line = lineOf(state);
  return (
    <>
      {line ? (
        <p className={line.isProblem ? "save-line save-line--problem" : "save-line"}>
          <Icon name={line.icon} />
          <span>{line.text}</span>
        </p>
      ) : null}
      {/* Read out when it goes wrong or comes right, not after every pause in typing. */}
      <p className="visually-hidden" aria-live="polite">
        {line?.isProblem ? line.text : ""}
      </p>
    </>
  );
}

function lineOf(state: KeepState): Line | null {
  switch (state.kind) {
    case "nothing-new":
      return null;
    case "waiting":
    case "sending":
      return { icon: "edit", text: "Bezig met bewaren …" };
    case "kept": {
      const at = `Bewaard om ${clock(new Date(state.at))}`;
      if (state.notKept.length > 0) {
        const parts = lowerAll(state.notKept);
        return {
          icon: "warning",
          text: `${at}, behalve ${parts}: kijk dat nog na`,
          isProblem: true,
        };
      }
      if (state.fromOthers.length > 0) {
        const parts = lowerAll(state.fromOthers);
        return { icon: "info", text: `${at}. Een collega veranderde ook iets: ${parts}.` };
      }
      return { icon: "check", text: at };
    }
    case "clash":
      return {
        icon: "warning",
        text: "Nog niet bewaard: iemand anders schreef hier ook. Kies bovenaan wat er blijft staan",
        isProblem: true,
      };
    case "refused":
      return { icon: "warning", text: `Nog niet bewaard: ${state.message}`, isProblem: true };
    case "signed-out":
      return {
        icon: "lock",
        text: "Nog niet bewaard: je bent uitgelogd. Log in een ander tabblad in. Je tekst blijft hier staan",
        isProblem: true,
      };
    case "offline":
      return {
        icon: "warning",
        text: "Nog niet bewaard: geen verbinding. Typ gerust door, we proberen het steeds opnieuw",
        isProblem: true,
      };
  }
}

function lowerAll(names: readonly string[]): string {
  return namesInOneLine(names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)));
}
