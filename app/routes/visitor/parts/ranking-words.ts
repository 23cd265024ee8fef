import { listed } from "#app/domain/catalogue/card.ts";
import { clock, dayAndMonth, longDateTime } from "#app/domain/dates/dutch.ts";
import { MOST_CHOICES } from "#app/domain/draw/draw.ts";
import type { RankingChange } from "#app/domain/draw/forms.ts";
import type {
  ChoiceOutcome,
  RankedRun,
  RankedWorkshop,
  RankingView,
} from "#app/features/draw/load-ranking.ts";
import type { SavedRanking } from "#app/features/draw/save-ranking.ts";

/** How a choice came out: "got", or the lines one stands in. */
export type OutcomeText =
  | { kind: "got"; text: string }
  | { kind: "offered"; text: string; runId: string }
  | { kind: "waiting"; text: string; runId: string }
  | { kind: "nothing"; text: string };

export interface RankingFilter {
  query: string;
  round: string;
}

/** Somebody's list and what else there is, in words; `filter` narrows what else there is. */
export function rankingPage(slug: string, view: RankingView, filter: RankingFilter) {
  const { day, draw, list, others, canSuggest } = view;
  const href = (id: string) => `/${slug}/voorbeelden/${id}`;
  const rounds = new Map(
    [...list, ...others].flatMap(({ runs }) => runs.map((run) => [run.round, run.startsAt])),
  );
  const found = others.filter((one) => fits(one, filter));
  return {
    phase: draw.phase,
    opensAt: longDateTime(draw.opensAt),
    closesAt: longDateTime(draw.closesAt),
    fingerprint: draw.fingerprint,
    seed: draw.seed,
    day: `${dayAndMonth(day.opensAt)} in ${day.town}`,
    most: MOST_CHOICES,
    list: list.map((one) => ({
      ...{ id: one.id, title: one.title, href: href(one.id), note: noteOf(one) },
      outcomes: one.outcome ? outcomeTexts(one.outcome) : [],
    })),
    others: found.map((one) => {
      return { id: one.id, title: one.title, href: href(one.id), note: noteOf(one) };
    }),
    hasOthers: others.length > 0,
    filter,
    rounds: [...rounds]
      .sort(([a], [b]) => a - b)
      .map(([round, startsAt]) => ({
        value: `${round}`,
        label: `Ronde ${round}, ${clock(startsAt)} uur`,
      })),
    canSuggest,
  };
}

export type RankingTexts = ReturnType<typeof rankingPage>;

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function fits({ title, organisations, theme, runs }: RankedWorkshop, filter: RankingFilter) {
  const words = plain(filter.query).split(/\s+/).filter(Boolean);
  const text = plain([title, ...organisations, theme?.name ?? ""].join(" "));
  const isInRound = !filter.round || runs.some(({ round }) => `${round}` === filter.round);
  return isInRound && words.every((word) => text.includes(word));
}

function noteOf({ organisations, runs }: RankedWorkshop): string {
  const when = runs.map(({ round, startsAt }) => `ronde ${round} (${clock(startsAt)} uur)`);
  const times = when.length === 0 ? "staat niet meer in het programma" : listedOr(when);
  return `${listed(organisations)}, ${times}`;
}

/** "ronde 1 of ronde 3" */
function listedOr(words: string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} of ${last}`;
}

const whenOf = ({ round, startsAt }: RankedRun) => `ronde ${round}, ${clock(startsAt)} uur`;

function outcomeTexts(outcome: ChoiceOutcome): OutcomeText[] {
  if (outcome.kind === "got") {
    const { run } = outcome;
    return [{ kind: "got", text: `Plek in ${whenOf(run)}, ${run.roomName}` }];
  }
  if (outcome.kind === "nothing") return [{ kind: "nothing", text: "Niet geloot" }];
  return outcome.lines.map(({ run, place }) =>
    place.kind === "offer"
      ? { kind: "offered", runId: run.runId, text: `Er is een plek vrij in ${whenOf(run)}` }
      : {
          ...{ kind: "waiting" as const, runId: run.runId },
          text: `Wachtlijst van ${whenOf(run)}: je bent de ${place.position}e`,
        },
  );
}

/** What the page says once a change is saved. */
export function savedSentence(intent: RankingChange["intent"], count: number): string {
  const list =
    count === 1 ? "Er staat 1 workshop op je lijst" : `Er staan ${count} workshops op je lijst`;
  const done = {
    add: "Toegevoegd.",
    remove: "Weggehaald.",
    up: "Omhoog gezet.",
    down: "Omlaag gezet.",
    move: "Verplaatst.",
    order: "De volgorde is bewaard.",
    suggest: "Dit past bij wat je zoekt. Pas het gerust aan.",
  }[intent];
  return count === 0 ? "Opgeslagen: je lijst is leeg." : `Opgeslagen. ${done} ${list}.`;
}

/** Why a change was not made, and what to do. The list is as it was. */
export function rankingRefusal(refused: SavedRanking & { ok: false }): {
  title: string;
  text: string;
} {
  switch (refused.reason) {
    case "full":
      return {
        title: "Je lijst is vol",
        text: `Er passen ${refused.most} workshops op. Haal er eerst een weg.`,
      };
    case "not-in-programme":
      return {
        title: "Die workshop is er niet op jouw dag",
        text: "Het programma is veranderd. Kies een andere.",
      };
    case "not-open":
      return {
        title: "Je lijst kan nu niet veranderen",
        text: "De tijd om te kiezen is voorbij, of moet nog komen. Hieronder zie je hoe het staat.",
      };
    case "nothing-fits":
      return {
        title: "We weten nog niet wat je zoekt",
        text: "Kies thema’s bij je aanmelding, of zet zelf workshops op je lijst.",
      };
    case "not-registered":
      return { title: "Je bent niet aangemeld", text: "Meld je eerst aan voor deze parade." };
  }
}
