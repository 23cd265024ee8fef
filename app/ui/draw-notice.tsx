import { ButtonLink, ButtonRow } from "./button.tsx";
import { Stack } from "./layout.tsx";
import { Notice } from "./notice.tsx";

/** What there is to tell of a draw. */
export interface DrawLine {
  id: string;
  /** "donderdag 20 mei in Amersfoort" */
  day: string;
  title: string;
  text: string;
  /** words of the button to one's own list; null: there is nothing to do yet */
  link: string | null;
  fingerprint: string;
  /** null while it is secret */
  seed: string | null;
}

/** Tells of the draws there are, and leads to one's own list. `event`: its slug. */
export function DrawNotice({ event, draws }: { event: string; draws: readonly DrawLine[] }) {
  return (
    <Stack gap={4}>
      {draws.map(({ id, title, text, link }) => (
        <Notice key={id} title={title} icon="seat">
          <p>{text}</p>
          {link ? (
            <ButtonRow>
              <ButtonLink href={`/${event}/mijn-route/voorkeuren`}>{link}</ButtonLink>
            </ButtonRow>
          ) : null}
        </Notice>
      ))}
    </Stack>
  );
}
