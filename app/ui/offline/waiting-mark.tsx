import { Icon } from "../icon.tsx";
import { usePhone } from "./phone.ts";
import { changeText } from "./words.ts";

/** Beside an example: what one changed about it and still has to be sent; mostly nothing. */
export function WaitingMark({ contribution }: { contribution: string }) {
  const { kept, waiting } = usePhone().state;
  const own = waiting.filter(
    ({ change, person }) =>
      person === kept?.person && "contribution" in change && change.contribution === contribution,
  );
  if (own.length === 0) return null;
  return (
    <p className="offline-mark small">
      <Icon name="waiting" /> Gaat straks mee: {own.map(changeText).join(", ")}
    </p>
  );
}
