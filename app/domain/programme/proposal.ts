import { z } from "zod";
import { fingerprint } from "../editing/fingerprint.ts";
import { listed } from "../catalogue/card.ts";
import type { Contradiction } from "../scheduling/contradictions.ts";
import type { Programme } from "../scheduling/schedule.ts";
import { tellConflicts } from "./conflict-words.ts";
import type { Ground } from "./ground.ts";

/** What came out, as it is kept until somebody applies it or throws it away. */
export const proposalResult = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    runs: z.array(
      z.object({
        runId: z.string().nullable(),
        workshopId: z.string(),
        roundId: z.string(),
        roomId: z.string(),
        isPinned: z.boolean(),
      }),
    ),
    /** favourites that people miss */
    before: z.object({ lost: z.number(), unplacedRuns: z.number() }),
    after: z.object({ lost: z.number() }),
    /** proven: nobody can do with less */
    bound: z.number(),
    isOptimal: z.boolean(),
    wasCutShort: z.boolean(),
  }),
  z.object({ ok: z.literal(false), sentences: z.array(z.string()) }),
]);

export type ProposalResult = z.infer<typeof proposalResult>;
export type FoundProposal = ProposalResult & { ok: true };

/** What it was made of: the mark changes when an organiser changes anything that it rests on. */
export const proposalBasis = z.object({ mark: z.string() });

/** People may get seats and change their minds: that does not change what the schedule is made of. */
export function markOf({ rounds, rooms, presenters, workshops, runs }: Programme): string {
  const fixed = workshops.map(({ seats: _seats, expectedDemand: _expected, ...rest }) => rest);
  return fingerprint(
    JSON.parse(JSON.stringify({ rounds, rooms, presenters, workshops: fixed, runs })),
  );
}

/** A place that changes when a proposal is applied. */
export interface ProposedChange {
  title: string;
  /** null: it ran nowhere */
  from: string | null;
  to: string;
}

/** What would change, in order of title; what stays where it is is left out. */
export function proposedChanges(
  { runs }: Pick<FoundProposal, "runs">,
  names: Pick<Ground, "rounds" | "rooms" | "runs" | "workshops">,
): ProposedChange[] {
  const inWords = ({ roundId, roomId }: { roundId: string; roomId: string }) => {
    const round = names.rounds.find(({ id }) => id === roundId)?.number ?? "?";
    return `ronde ${round}, ${names.rooms.find(({ id }) => id === roomId)?.name ?? ""}`;
  };
  return runs
    .flatMap((run): ProposedChange[] => {
      const now = names.runs.find(({ runId }) => runId === run.runId);
      if (now && now.roundId === run.roundId && now.roomId === run.roomId) return [];
      const title = names.workshops.find(({ id }) => id === run.workshopId)?.title ?? "";
      return [{ title, from: now ? inWords(now) : null, to: inWords(run) }];
    })
    .sort((a, b) => a.title.localeCompare(b.title, "nl"));
}

/** Why there is no schedule and what to do, each in a sentence. */
export function contradictionSentences(why: Contradiction, names: Ground): string[] {
  const title = (id: string) => `‘${names.workshops.find((one) => one.id === id)?.title ?? id}’`;
  const round = (id: string) => `ronde ${names.rounds.find((one) => one.id === id)?.number ?? ""}`;
  switch (why.reason) {
    case "rounds-overlap": {
      const [one, other] = why.roundIds;
      return [`De tijden van ${round(one)} en ${round(other)} overlappen. Maak dat eerst goed.`];
    }
    case "several-days":
      return ["Rondes en zalen zijn van verschillende dagen. Kies één dag."];
    case "pins-conflict":
      return [
        "Wat vaststaat, botst met elkaar. Maak een van deze workshops los.",
        ...tellConflicts(why.conflicts, names).map(({ sentence }) => sentence),
      ];
    case "no-round":
      return [
        `${title(why.workshopId)} moet in ${rounds(why.runs)}, maar er ${why.possible === 1 ? "kan er 1" : `kunnen er ${why.possible}`}. Kijk naar hoe lang hij duurt en wanneer de spreker niet kan.`,
      ];
    case "no-room":
      return [
        `Voor ${title(why.workshopId)} is geen zaal groot genoeg met wat hij nodig heeft. Pas een zaal aan, of zet hem zelf vast.`,
      ];
    case "too-many-runs":
      return [
        `Er zijn ${why.runs} workshops in te delen en ${why.places} plekken in het rooster. Maak een ronde of een zaal erbij.`,
      ];
    case "contradiction":
      return [
        `Deze workshops kunnen samen niet allemaal: ${listed(why.workshopIds.map(title))}. Dat is bewezen. Laat er een los, of maak een ronde of een zaal erbij.`,
      ];
    case "not-found":
      return [
        "We vonden geen rooster zonder botsingen. Of er een is, weten we niet. Zet minder vast, of maak een ronde of een zaal erbij.",
      ];
  }
}

function rounds(count: number): string {
  return count === 1 ? "1 ronde" : `${count} rondes`;
}
