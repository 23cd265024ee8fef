import { Form } from "@remix-run/react";
import type { KeyboardEvent } from "react";
import type { HeldWorkshop, GridSlot, Warning } from "#app/domain/programme/preview.ts";
import { slotValue } from "#app/domain/selection/slot.ts";
import { Button } from "./button.tsx";
import { namesInOneLine } from "./contribution-card.tsx";
import { DataTable } from "./data-table.tsx";
import { Anchor } from "./link.tsx";
import { Icon } from "./icon.tsx";
import type { CarryingOf } from "./use-carrying.ts";

/** A workshop in one's hand on its way to a cell. */
export interface HeldOnGrid extends HeldWorkshop {
  id: string;
  title: string;
}

/** A cell of the grid. */
export interface GridTarget extends GridSlot {
  id: string;
  /** "ronde 2, Tent 3" */
  label: string;
}

export type GridCarrying = CarryingOf<HeldOnGrid, GridTarget>;

export interface GridCell {
  runId: string;
  contributionId: string;
  roundId: string;
  roomId: string;
  title: string;
  organisations: string[];
  capacity: number;
  seatsTaken: number;
  isPinned: boolean;
  /** the worst that is wrong with it */
  trouble: "hard" | "soft" | null;
  href: string;
}

export interface ProgrammeGridProps {
  caption: string;
  rounds: readonly { id: string; number: number; label: string }[];
  rooms: readonly { id: string; name: string; note: string }[];
  runs: readonly GridCell[];
  /** absent without JavaScript: then each workshop's own page has the forms */
  carrying?: GridCarrying;
  /** what would be wrong with what one holds in this cell */
  warningsAt: (target: GridTarget) => Warning[];
}

/** All cells of a grid, as targets for what is carried over it. */
export function targetsOf({
  rounds,
  rooms,
  runs,
}: Pick<ProgrammeGridProps, "rounds" | "rooms" | "runs">): GridTarget[] {
  const there = new Map(runs.map((run) => [slotValue(run.roundId, run.roomId), run.runId]));
  return rooms.flatMap((room) =>
    rounds.map((round) => {
      const id = slotValue(round.id, room.id);
      const label = `ronde ${round.number}, ${room.name}`;
      return { id, label, roundId: round.id, roomId: room.id, runId: there.get(id) ?? null };
    }),
  );
}

/** Rooms down, rounds across. On a phone each room is a card. */
export function ProgrammeGrid(props: ProgrammeGridProps) {
  const { caption, rounds, rooms, runs } = props;
  const targets = targetsOf(props);
  const cells = new Map(runs.map((run) => [run.runId, run]));
  return (
    <div className="programme-grid">
      <DataTable
        caption={caption}
        captionHidden
        columns={[
          { key: "room", header: "Zaal" },
          ...rounds.map(({ id, label }) => ({
            ...{ key: id, header: label, onPhone: "labelled" as const },
          })),
        ]}
        rows={rooms.map((room) => ({
          id: room.id,
          cells: {
            room: (
              <>
                {room.name}
                <p className="small soft">{room.note}</p>
              </>
            ),
            ...Object.fromEntries(
              targets
                .filter(({ roomId }) => roomId === room.id)
                .map((target) => [
                  target.roundId,
                  <Cell
                    key={target.id}
                    {...props}
                    targets={targets}
                    target={target}
                    run={target.runId === null ? undefined : cells.get(target.runId)}
                  />,
                ]),
            ),
          },
        }))}
      />
    </div>
  );
}

interface CellProps extends ProgrammeGridProps {
  target: GridTarget;
  targets: readonly GridTarget[];
  run: GridCell | undefined;
}

function Cell(props: CellProps) {
  const { run, carrying, target } = props;
  const canHave = carrying?.canHave(target) ?? false;
  if (!run) return canHave ? <Drop {...props} /> : <span className="soft">Vrij</span>;
  const { runId, contributionId, title, organisations, capacity, seatsTaken, isPinned } = run;
  const isHeld = carrying?.held?.id === runId;
  return (
    <div
      className="grid-run"
      id={`workshop-${runId}`}
      tabIndex={-1}
      data-held={isHeld || undefined}
    >
      <Anchor href={run.href}>{title}</Anchor>
      <p className="small">{namesInOneLine(organisations)}</p>
      <p className="small soft">{`${seatsTaken} van ${capacity} plekken bezet`}</p>
      {run.trouble ? (
        <p className={`grid-run__trouble grid-run__trouble--${run.trouble}`}>
          <Icon name={run.trouble === "hard" ? "warning" : "info"} />
          {run.trouble === "hard" ? "Botst" : "Kijk na"}
        </p>
      ) : null}
      <div className="grid-run__actions">
        {carrying ? (
          <Button
            type="button"
            small
            icon="hands"
            className="stand-grip"
            about={`: ${title}, ${target.label}`}
            aria-pressed={isHeld}
            data-grip={contributionId}
            {...carrying.gripOf({ id: runId, runId, contributionId, title })}
          >
            {isHeld ? "Zet terug" : "Verplaats"}
          </Button>
        ) : null}
        <Form method="post" preventScrollReset>
          <input type="hidden" name="runId" value={runId} />
          <Button
            small
            variant="quiet"
            icon={isPinned ? "lock" : undefined}
            name="intent"
            value={isPinned ? "unpin-run" : "pin-run"}
            about={`: ${title}, ${target.label}`}
          >
            {isPinned ? "Maak los" : "Zet vast"}
          </Button>
        </Form>
      </div>
      {canHave ? <Drop {...props} /> : null}
    </div>
  );
}

/** Where what one holds can go: the whole cell takes it. */
function Drop({ target, targets, run, carrying, warningsAt, rounds, rooms }: CellProps) {
  if (!carrying?.held) return null;
  const warnings = warningsAt(target);
  const isHard = warnings.some(({ severity }) => severity === "hard");
  const place = carrying.placeOf(target);
  const onKeyDown = (event: KeyboardEvent) => {
    place.onKeyDown(event);
    const next = step(event.key, target, { targets, rounds, rooms });
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <button
      type="button"
      className="grid-drop"
      data-over={carrying.over === target.id || undefined}
      data-warns={warnings.length === 0 ? undefined : isHard ? "hard" : "soft"}
      {...place}
      onKeyDown={onKeyDown}
    >
      <span>{run ? "Ruil" : "Hierheen"}</span>
      <span className="visually-hidden">
        {run ? ` met ${run.title}, ${target.label}` : `: ${target.label}`}
      </span>
      {warnings.length > 0 ? (
        <span className="grid-drop__warning">
          {": "}
          {warnings.map(({ words }) => words).join(", ")}
        </span>
      ) : null}
    </button>
  );
}

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The next cell in the direction of an arrow key that takes what one holds. */
function step(
  key: string,
  from: GridTarget,
  { targets, rounds, rooms }: Pick<CellProps, "targets" | "rounds" | "rooms">,
): HTMLElement | null {
  const by = STEPS[key];
  if (!by) return null;
  let column = rounds.findIndex(({ id }) => id === from.roundId);
  let row = rooms.findIndex(({ id }) => id === from.roomId);
  for (;;) {
    column += by[0];
    row += by[1];
    const [round, room] = [rounds[column], rooms[row]];
    if (!round || !room) return null;
    const target = targets.find((one) => one.roundId === round.id && one.roomId === room.id);
    const found = document.querySelector<HTMLElement>(
      `[data-target="${CSS.escape(target?.id ?? "")}"]`,
    );
    if (found) return found;
  }
}
