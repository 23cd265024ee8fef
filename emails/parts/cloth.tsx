import type { CSSProperties } from "react";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { Grid } from "./grid.tsx";
import { bare, COLORS } from "./style.ts";

/** Cells side by side: 24 px each on the widest sheet, narrower on a phone. */
const COLUMNS = 25;
const ROWS = 3;

interface Weave {
  ground: string;
  figure: string;
  /** what the cell in this row and column shows; a dot is a round figure */
  cell(row: number, column: number): "ground" | "figure" | "dot" | "light";
  /** a third tone, for the check */
  light?: string;
}

/** The pattern of each family as on the site, in cells instead of pictures: nothing to load. */
const WEAVES: Record<ThemeFamily, Weave> = {
  youth: {
    ground: "#FFC72E",
    figure: "#14284B",
    cell: (row, column) => ((column + row * 2) % 4 === 1 ? "dot" : "ground"),
  },
  work: {
    ground: "#1D5CA8",
    figure: "#FFFFFF",
    cell: (row, column) => ((column + row) % 3 === 0 ? "figure" : "ground"),
  },
  money: {
    ground: "#8CC3A3",
    figure: "#1B7748",
    light: "#FFFFFF",
    cell(row, column) {
      if (row % 2 === 0) return column % 2 === 0 ? "figure" : "ground";
      return column % 2 === 0 ? "ground" : "light";
    },
  },
  care: {
    ground: "#F9C6D1",
    figure: "#AD2258",
    cell: (_row, column) => (column % 2 === 0 ? "figure" : "ground"),
  },
  housing: {
    ground: "#FFFBF1",
    figure: "#CF560A",
    cell: (row, column) => (Math.abs((column % 4) - 2) <= row ? "figure" : "ground"),
  },
  together: {
    ground: "#0D6470",
    figure: "#BFE3EE",
    cell: (row, column) => (WAVE[column % WAVE.length] === row ? "figure" : "ground"),
  },
};

/** In which row the wave is, column by column. */
const WAVE = [1, 0, 0, 1, 2, 2];

/** The strip of cloth below the name, in the pattern of a theme family. */
export function Cloth({ family }: { family: ThemeFamily }) {
  const weave = WEAVES[family];
  return (
    <Grid className="cloth" width="100%" style={{ ...bare, tableLayout: "fixed" }}>
      {numbers(ROWS).map((row) => (
        <tr key={row}>
          {numbers(COLUMNS).map((column) => (
            <td
              key={column}
              height={24}
              style={{ backgroundColor: colorOf(weave, weave.cell(row, column)) }}
            >
              {weave.cell(row, column) === "dot" ? <Dot color={weave.figure} /> : null}
            </td>
          ))}
        </tr>
      ))}
    </Grid>
  );
}

function colorOf(weave: Weave, shown: ReturnType<Weave["cell"]>): string {
  if (shown === "figure") return weave.figure;
  return (shown === "light" ? weave.light : undefined) ?? weave.ground;
}

/** Of its own width, so that it stays round where the cells get narrow. */
function Dot({ color }: { color: string }) {
  const round: CSSProperties = { backgroundColor: color, borderRadius: "6px" };
  return (
    <Grid align="center">
      <tr>
        <td width={12} height={12} style={round} />
      </tr>
    </Grid>
  );
}

/** The awning of a stall: for mails that are about no theme. */
export function Awning() {
  return (
    <Grid className="cloth" width="100%" style={{ ...bare, tableLayout: "fixed" }}>
      <tr>
        {numbers(COLUMNS).map((column) => (
          <td
            key={column}
            height={40}
            style={{
              backgroundColor: column % 2 === 0 ? COLORS.night : COLORS.yellow,
              borderRadius: "0 0 12px 12px",
            }}
          />
        ))}
      </tr>
    </Grid>
  );
}

/** The row of stitches above the foot. In the plain text it is the line above the small print. */
export function Stitches() {
  return (
    <Grid className="stitches" width="100%" style={{ ...bare, tableLayout: "fixed" }}>
      <tr>
        {numbers(COLUMNS).map((column) => (
          <td
            key={column}
            height={8}
            style={{ backgroundColor: column % 2 === 0 ? COLORS.night : COLORS.yellow }}
          />
        ))}
      </tr>
    </Grid>
  );
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
