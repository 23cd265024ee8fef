import { Form } from "@remix-run/react";
import type { SearchView } from "#app/features/matching/load-search.ts";
import type { SearchLog } from "#app/domain/matching/search-log.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackgroundProgress } from "./background-progress.tsx";
import { STEP_WORDS } from "./match-words.ts";

/** A search in the background: how far it is and what it does, or how it ended. */
export function SearchState({ search, figures }: { search: SearchView; figures: string }) {
  switch (search.state) {
    case "busy":
      return (
        <Stack gap={4}>
          <BackgroundProgress
            title={search.stopAsked ? "We stoppen" : "We zoeken koppelingen"}
            progress={search.progress}
            text={(percent) => `${percent}%: ${doing(search.log)}. Je kunt gewoon verder werken.`}
          >
            {search.stopAsked ? null : (
              <Button name="intent" value="stop" variant="outline">
                Stop met zoeken
              </Button>
            )}
          </BackgroundProgress>
          <Log log={search.log} />
        </Stack>
      );
    case "stopped":
      return <Notice tone="info">Het zoeken is gestopt. Er is niets veranderd.</Notice>;
    case "failed":
      return (
        <Notice tone="error" live>
          {search.why === "nobody-to-match"
            ? "Er zijn nog geen twee gemeenten met een voorbeeld, een vraagstuk of een bezoeker."
            : "Het zoeken is afgebroken. Er is niets veranderd. Zoek opnieuw."}
        </Notice>
      );
    case "done":
      if (!search.isFresh) return null;
      return (
        <Notice tone="good" live>
          {`We hebben gezocht. ${figures} Kijk ze na: pas als je goedkeurt, gaat er een mail uit.`}
        </Notice>
      );
    case "none":
      return null;
  }
}

/** The button that has everybody compared with everybody. */
export function SearchForm({ lastRun }: { lastRun: string | null }) {
  return (
    <Form method="post" className="stack stack--3">
      <ButtonRow>
        <Button name="intent" value="run" variant={lastRun ? "outline" : "ribbon"}>
          {lastRun ? "Zoek opnieuw" : "Zoek koppelingen"}
        </Button>
      </ButtonRow>
      {lastRun ? (
        <p className="small soft">
          Laatst gezocht op {lastRun}. Wat je goedkeurde, tegenhield of vastzette blijft zo.
        </p>
      ) : null}
    </Form>
  );
}

/** What a search did, with how long it took to get there. */
export function LogFold({ search }: { search: SearchView }) {
  if (search.state !== "done" || search.log.length === 0) return null;
  return (
    <Fold summary="Wat de laatste keer zoeken deed">
      <Log log={search.log} />
    </Fold>
  );
}

function Log({ log }: { log: SearchLog }) {
  return (
    <ol className="search-log small">
      {log.map(({ step, after }) => (
        <li key={`${step}-${after}`}>
          {STEP_WORDS[step]} <span className="soft">({seconds(after)})</span>
        </li>
      ))}
    </ol>
  );
}

function doing(log: SearchLog): string {
  const last = log.at(-1);
  if (!last) return "zo meteen aan de beurt";
  const words = STEP_WORDS[last.step];
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function seconds(milliseconds: number): string {
  return `na ${(milliseconds / 1000).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} s`;
}
