import { Form } from "@remix-run/react";
import { CHANGE_WORDS, changeSentence } from "#app/domain/programme/change-words.ts";
import type { ProgrammeNews } from "#app/features/routes-of-visitors/programme-news.ts";
import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";

export interface NewsLines {
  version: number;
  /** about the route, or about what everybody does */
  mine: string[];
  others: string[];
}

export function newsLines(news: ProgrammeNews | null): NewsLines | null {
  if (!news) return null;
  const lines = (isMine: boolean) =>
    news.changes
      .filter((one) => one.isMine === isMine)
      .map(({ change }) => `${CHANGE_WORDS[change.kind]}: ${changeSentence(change)}`);
  return { version: news.version, mine: lines(true), others: lines(false) };
}

/** What was published since somebody last looked. */
export function ProgrammeNewsNotice({ news }: { news: NewsLines }) {
  const { version, mine, others } = news;
  return (
    <Notice tone="warning" title="Dit is veranderd sinds je keek">
      <Stack gap={4}>
        {mine.length > 0 ? <Lines lines={mine} /> : <p>Je route zelf bleef zoals hij was.</p>}
        {others.length > 0 ? (
          <Fold summary={`Verder in het programma: ${others.length}`}>
            <Lines lines={others} />
          </Fold>
        ) : null}
        <Form method="post" preventScrollReset>
          <input type="hidden" name="version" value={version} />
          <Button name="intent" value="seen" small variant="outline">
            Ik heb het gelezen
          </Button>
        </Form>
      </Stack>
    </Notice>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
