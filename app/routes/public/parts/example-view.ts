import { asCard, seatsText, type Card } from "#app/domain/catalogue/card.ts";
import type { ExampleTheme, FullExample, WorkshopDetails } from "#app/domain/catalogue/example.ts";
import { duration, timeRange } from "#app/domain/dates/dutch.ts";
import type { Block } from "#app/domain/markdown/markdown.ts";
import { parseMarkdown } from "#app/domain/markdown/parse.ts";
import { WORKSHOP_FORM_NAMES } from "#app/domain/registration/contribution-content.ts";
import { STAGE_NAMES } from "#app/domain/registration/contribution.ts";

/** All that the page of an example shows, ready for the browser. */
export interface ExampleView {
  card: Card;
  stage: string;
  themes: ExampleTheme[];
  story: Block[];
  results: Block[];
  considerations: Block[];
  audience: string;
  /** `fullRun`: one can stand in line for it; null where there are seats, or it has been */
  runs: { term: string; description: string; fullRun: string | null }[];
  /** what a workshop is like, a line each */
  workshop: { term: string; description: string }[];
}

/**
 * On the server: the Markdown is read there, so that no browser has to load a reader. A workshop
 * that has been (`isOver`) has no seats left to count.
 */
export function viewOfExample(example: FullExample, isOver = false): ExampleView {
  const card = asCard(example);
  return {
    card: isOver && example.kind === "workshop" ? { ...card, where: "" } : card,
    stage: STAGE_NAMES[example.stage],
    themes: example.themes,
    story: parseMarkdown(example.story),
    results: parseMarkdown(example.results),
    considerations: parseMarkdown(example.considerations),
    audience: example.audience,
    runs: example.runs.map(({ id, round, room, startsAt, endsAt, seatsLeft }) => ({
      fullRun: !isOver && seatsLeft === 0 ? id : null,
      term: `Ronde ${round}, ${room}`,
      description: isOver
        ? `${timeRange(startsAt, endsAt)}.`
        : `${timeRange(startsAt, endsAt)}. ${seatsText(seatsLeft)}.`,
    })),
    workshop: example.workshop ? linesOf(example.workshop) : [],
  };
}

function linesOf({ form, minutes, maxGroup, presenters }: WorkshopDetails) {
  const what = [
    form ? WORKSHOP_FORM_NAMES[form] : "",
    minutes ? duration(minutes) : "",
    maxGroup ? `met hoogstens ${maxGroup} mensen` : "",
  ].filter(Boolean);
  return [
    ...(what.length > 0 ? [{ term: "Hoe gaat het?", description: `${what.join(", ")}.` }] : []),
    ...(presenters.length > 0
      ? [{ term: "Wie geeft het?", description: `${presenters.join(", ")}.` }]
      : []),
  ];
}
