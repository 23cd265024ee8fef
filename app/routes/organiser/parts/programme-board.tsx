import { useSubmit } from "@remix-run/react";
import { useEffect, useMemo, useRef } from "react";
import { timeRange } from "#app/domain/dates/dutch.ts";
import { warningsAt } from "#app/domain/programme/preview.ts";
import type { ProgrammeGrid as Grid } from "#app/features/programme/load-grid.ts";
import { CarryingStatus } from "#app/ui/carrying.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";
import {
  ProgrammeGrid,
  targetsOf,
  type GridTarget,
  type HeldOnGrid,
} from "#app/ui/programme-grid.tsx";
import { useAlive } from "#app/ui/use-alive.ts";
import { useCarryingOf, type CarryWords } from "#app/ui/use-carrying.ts";
import { Conflicts } from "./programme-conflicts.tsx";
import { WaitingWorkshops } from "./programme-waiting.tsx";

/** The grid with what waits and what is wrong beside it; with JavaScript one carries workshops over it. */
export function ProgrammeBoard({ slug, grid }: { slug: string; grid: Grid }) {
  const alive = useAlive();
  const shown = useMemo(() => shownGrid(slug, grid), [slug, grid]);
  const targets = useMemo(() => targetsOf(shown), [shown]);
  const carrying = useGridCarrying(grid, targets);
  const { held } = carrying;
  return (
    <>
      <CarryingStatus carrying={carrying} hint="Kies een ronde en een zaal in het rooster." />
      <Split
        side="start"
        aside={
          <Stack gap={6}>
            <WaitingWorkshops
              slug={slug}
              waiting={grid.waiting}
              targets={targets}
              carrying={alive ? carrying : undefined}
            />
            <Conflicts conflicts={grid.conflicts} />
          </Stack>
        }
      >
        <Stack gap={4}>
          <h2 id="rooster">Het rooster</h2>
          <ProgrammeGrid
            {...shown}
            caption="Welke workshop in welke zaal en ronde is"
            carrying={alive ? carrying : undefined}
            warningsAt={(target) => (held ? warningsAt(grid.programme, held, target) : [])}
          />
        </Stack>
      </Split>
    </>
  );
}

function shownGrid(slug: string, { rounds, rooms, runs, conflicts }: Grid) {
  const worst = new Map<string, "hard" | "soft">();
  for (const { severity, runIds } of conflicts) {
    for (const id of runIds) if (severity === "hard" || !worst.has(id)) worst.set(id, severity);
  }
  return {
    rounds: rounds.map(({ id, number, startsAt, endsAt }) => {
      return { id, number, label: `Ronde ${number}, ${timeRange(startsAt, endsAt)}` };
    }),
    rooms: rooms.map(({ id, name, capacity, has }) => {
      const missing = [has.screen ? "" : "geen scherm", has.power ? "" : "geen stroom"];
      const note = [`${capacity}\u00a0plekken`, ...missing.filter(Boolean)].join(", ");
      return { id, name, note };
    }),
    runs: runs.map((run) => ({
      ...run,
      trouble: worst.get(run.runId) ?? null,
      href: `/${slug}/organisatie/programma/workshop/${run.contributionId}`,
    })),
  };
}

/** Carries workshops over the grid; what was carried has the focus again where it came. */
function useGridCarrying(grid: Grid, targets: readonly GridTarget[]) {
  const submit = useSubmit();
  const last = useRef<string | null>(null);
  useEffect(() => {
    const selector = `[data-grip="${CSS.escape(last.current ?? "")}"]`;
    if (last.current) document.querySelector<HTMLElement>(selector)?.focus();
    last.current = null;
  }, [grid]);
  const words: CarryWords<HeldOnGrid, GridTarget> = {
    fits: (held, target) => {
      const other = grid.runs.find(({ runId }) => runId === target.runId);
      if (held.runId === null) return !other && !isInRound(grid, held, target.roundId);
      if (target.runId === held.runId || other?.contributionId === held.contributionId)
        return false;
      return !isInRound(grid, held, target.roundId);
    },
    taken: ({ title }, count) =>
      `Je hebt ‘${title}’ vast. Er zijn ${count} plekken waar hij heen kan. Kies er een met de pijltjes en Enter. Escape zet terug.`,
    put: ({ title }, { label, runId }) =>
      `‘${title}’ gaat naar ${label}${runId ? " en ruilt daar" : ""}.`,
  };
  return useCarryingOf<HeldOnGrid, GridTarget>(
    targets,
    (held, target) => {
      last.current = held.contributionId;
      const asked: Record<string, string> =
        held.runId === null
          ? { intent: "place-workshop", contributionId: held.contributionId, slot: target.id }
          : {
              ...{ intent: "move-run", runId: held.runId, slot: target.id },
              ...{ there: target.runId ?? "", showsCells: "on" },
            };
      submit(asked, { method: "post", preventScrollReset: true });
    },
    words,
  );
}

/** Another run of the same workshop is in that round already. */
function isInRound({ runs }: Grid, held: HeldOnGrid, roundId: string): boolean {
  return runs.some(
    (run) =>
      run.contributionId === held.contributionId &&
      run.roundId === roundId &&
      run.runId !== held.runId,
  );
}
