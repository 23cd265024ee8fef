import { Form } from "@remix-run/react";
import { ButtonRow } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { useAlive } from "#app/ui/use-alive.ts";
import { useLooking } from "./use-looking.ts";

interface BackgroundProgressProps {
  title: string;
  /** 0 to 1 */
  progress: number;
  /** @param percent how far it is, for who cannot see the bar */
  text: (percent: number) => string;
  /** the button that stops it, where that is possible */
  children?: React.ReactNode;
}

/** How far work in the background is. Looks by itself; without JavaScript one presses the link. */
export function BackgroundProgress({ title, progress, text, children }: BackgroundProgressProps) {
  const alive = useAlive();
  useLooking(true);
  const percent = Math.round(progress * 100);
  return (
    <Stack gap={4}>
      <h2 id="voortgang">{title}</h2>
      <progress
        className="programme-progress"
        aria-labelledby="voortgang"
        value={percent}
        max={100}
      >
        {`${percent}%`}
      </progress>
      <p role="status">{text(percent)}</p>
      <Form method="post">
        <ButtonRow>
          {children}
          {alive ? null : <Anchor href="">Kijk hoe ver het is</Anchor>}
        </ButtonRow>
      </Form>
    </Stack>
  );
}
