/** Seconds of work and a gap as a share of 1, for one size. */
export type Point = {
  parties: number;
  sum: number;
  stages: number;
  gap: number;
  isProven: boolean;
};

const [WIDTH, HEIGHT, LEFT, TOP, GAP_TOP, PANEL] = [652, 470, 78, 44, 292, 170];
// Room for half of the last size.
const RIGHT = 32;
const GAP_STEP = 0.005;

type Scale = (value: number) => number;

/** Two panels over one axis of sizes: time (both axes logarithmic), and the gap when cut short. */
export function drawGrowth(points: readonly Point[]): string {
  const sizes = points.map((point) => point.parties);
  const x = logarithmic(Math.min(...sizes), Math.max(...sizes), LEFT, WIDTH - RIGHT);
  const times = points.flatMap(({ sum, stages }) => [sum, stages]);
  const [lowest, highest] = [decade(Math.min(...times), -1), decade(Math.max(...times), 1)];
  const y = logarithmic(lowest, highest, TOP + PANEL, TOP);
  const steps = Math.max(1, ...points.map((point) => Math.ceil(point.gap / GAP_STEP)));
  const most = steps * GAP_STEP;
  const gapY: Scale = (gap) => GAP_TOP + 130 - (130 * gap) / most;
  const line = (of: (point: Point) => number, className: string) => {
    const places = points.map((p) => `${x(p.parties).toFixed(1)},${of(p).toFixed(1)}`);
    const dots = places.map((place) => {
      const [cx, cy] = place.split(",");
      return `<circle class="${className}" cx="${cx}" cy="${cy}" r="3"/>`;
    });
    return `<polyline class="${className}" points="${places.join(" ")}"/>${dots.join("")}`;
  };
  const parts = [
    ...sizes.map((size) =>
      [
        `<line class="grid" x1="${x(size)}" x2="${x(size)}" y1="${TOP}" y2="${GAP_TOP + 130}"/>`,
        text(x(size), GAP_TOP + 148, "middle", size.toLocaleString("en")),
      ].join(""),
    ),
    ...decades(lowest, highest).map((value) => ruled(y(value), `${value} s`)),
    ...Array.from({ length: steps + 1 }, (_, step) => step * GAP_STEP).map((gap) =>
      ruled(gapY(gap), `${(100 * gap).toFixed(1)} %`),
    ),
    line((point) => y(point.sum), "sum"),
    line((point) => y(point.stages), "stages"),
    line((point) => gapY(point.gap), "gap"),
    text(LEFT, 26, "start", "Processor time: the sum alone (solid), all three stages (dashed)"),
    text(
      LEFT,
      GAP_TOP - 22,
      "start",
      "Certified gap of the sum when stopped at a tenth of its time",
    ),
    text(WIDTH / 2, HEIGHT - 6, "middle", "parties, three introductions each"),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
<title>Time and gap of the assignment against the number of parties</title>
<style>
  svg { background: #fff; font: 12px system-ui, sans-serif; }
  .grid { stroke: #ddd; }
  polyline { fill: none; stroke: #154273; stroke-width: 2; }
  circle { fill: #154273; }
  polyline.stages { stroke-dasharray: 5 4; }
  polyline.gap { stroke: #a8560b; }
  circle.gap { fill: #a8560b; }
</style>
${parts.join("\n")}
</svg>
`;
}

function logarithmic(from: number, to: number, start: number, end: number): Scale {
  const span = Math.log(to / from) || 1;
  return (value) => Math.round((start + ((end - start) * Math.log(value / from)) / span) * 10) / 10;
}

function decade(value: number, direction: -1 | 1): number {
  const power = Math.log10(value);
  return 10 ** (direction < 0 ? Math.floor(power) : Math.ceil(power));
}

function decades(from: number, to: number): number[] {
  const count = Math.round(Math.log10(to / from));
  return Array.from({ length: count + 1 }, (_, i) => Number((from * 10 ** i).toPrecision(1)));
}

function ruled(y: number, label: string): string {
  const line = `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/>`;
  return line + text(LEFT - 6, y + 4, "end", label);
}

function text(x: number, y: number, anchor: string, words: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
}
