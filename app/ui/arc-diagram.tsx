export interface DiagramGroup {
  rows: readonly { id: string; name: string }[];
  arcs: readonly {
    id: string;
    from: number;
    to: number;
    strength: 1 | 2 | 3;
    isApproved: boolean;
  }[];
}

const WIDTH = 340;
const ROW = 24;
/** Where the names end and the arcs begin. */
const LINE = 190;
const MOST_BOW = 140;
const LONGEST_NAME = 23;

/** A network as rows of names with an arc between each two: it stays readable on a phone. */
export function ArcDiagrams({ groups }: { groups: readonly DiagramGroup[] }) {
  return (
    <div className="arc-diagrams">
      {groups.map((group) => (
        <ArcDiagram key={group.rows[0]?.id ?? ""} {...group} />
      ))}
    </div>
  );
}

function ArcDiagram({ rows, arcs }: DiagramGroup) {
  const y = (row: number) => ROW * row + ROW / 2;
  const longest = arcs.reduce((most, { from, to }) => Math.max(most, to - from), 1);
  return (
    <svg
      className="arc-diagram"
      viewBox={`0 0 ${WIDTH} ${ROW * rows.length}`}
      aria-hidden="true"
      focusable="false"
    >
      {arcs.map(({ id, from, to, strength, isApproved }) => {
        const bow = 24 + (MOST_BOW * (to - from)) / Math.max(longest, 6);
        return (
          <path
            key={id}
            className={
              isApproved ? "arc-diagram__arc" : "arc-diagram__arc arc-diagram__arc--waiting"
            }
            strokeWidth={0.8 + 0.8 * strength}
            d={`M${LINE} ${y(from)}C${LINE + bow} ${y(from)} ${LINE + bow} ${y(to)} ${LINE} ${y(to)}`}
          />
        );
      })}
      {rows.map(({ id, name }, row) => (
        <g key={id}>
          <circle className="arc-diagram__dot" cx={LINE} cy={y(row)} r="4" />
          <text x={LINE - 10} y={y(row) + 5} textAnchor="end">
            {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}
          </text>
        </g>
      ))}
    </svg>
  );
}
