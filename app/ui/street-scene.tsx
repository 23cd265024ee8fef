import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { usePatternFills } from "./pattern-defs.tsx";

export interface StreetSceneProps {
  /** who stands in the street; the first stalls are in sight on a phone too */
  stalls: readonly { name: string; family: ThemeFamily }[];
}

type Plot =
  | { kind: "stall"; x: number; width: number; top: number; ware: number }
  | { kind: "tent"; x: number; width: number; top: number; family: ThemeFamily };

/** Ground line of the drawing, and the plots along it: the middle ones first, for narrow screens. */
const GROUND = 300;
const PLOTS: readonly Plot[] = [
  { kind: "tent", x: 438, width: 238, top: 64, family: "money" },
  { kind: "stall", x: 702, width: 198, top: 94, ware: 0 },
  { kind: "stall", x: 918, width: 224, top: 72, ware: 1 },
  { kind: "stall", x: 208, width: 208, top: 78, ware: 2 },
  { kind: "stall", x: 16, width: 178, top: 104, ware: 3 },
  { kind: "tent", x: 1170, width: 218, top: 86, family: "together" },
  { kind: "stall", x: 1418, width: 198, top: 98, ware: 3 },
  { kind: "stall", x: -184, width: 188, top: 88, ware: 0 },
  { kind: "stall", x: 1636, width: 198, top: 82, ware: 1 },
  { kind: "tent", x: -434, width: 228, top: 74, family: "youth" },
];
/** About how wide one letter on a board is, in drawing units: longer names are drawn closer. */
const LETTER = 9.8;
const RIBBON =
  "M-900 342C-700 300-600 384-420 346S-100 312 60 342 330 378 480 340 760 310 930 344 1230 374 1400 338 1700 316 2300 346";

/** A row of stalls and tents with real names on the boards, and the ribbon that runs along it. */
export function StreetScene({ stalls }: StreetSceneProps) {
  const { fill, defs } = usePatternFills();
  let next = 0;
  return (
    <svg
      className="street"
      viewBox="0 0 1440 396"
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label="Een rij kramen en tenten met gestreepte, gestippelde en geruite daken. Een rood lint loopt erlangs."
    >
      {defs}
      <path className="street__ground" d={`M-1000 ${GROUND}h3600v110h-3600z`} />
      <path className="street__line" d={`M-1000 ${GROUND}h3600`} />
      {PLOTS.map((plot) => {
        if (plot.kind === "tent") return <Tent key={plot.x} {...plot} cloth={fill(plot.family)} />;
        const stall = stalls[next++ % Math.max(1, stalls.length)];
        return stall ? (
          <Stall key={plot.x} {...plot} name={stall.name} cloth={fill(stall.family)} />
        ) : null;
      })}
      <path className="street__ribbon street__ribbon--outer" pathLength="1" d={RIBBON} />
      <path className="street__ribbon street__ribbon--edge" pathLength="1" d={RIBBON} />
      <path className="street__ribbon street__ribbon--inner" pathLength="1" d={RIBBON} />
    </svg>
  );
}

interface StallProps {
  x: number;
  width: number;
  top: number;
  ware: number;
  name: string;
  cloth: string;
}

function Stall({ x, width, top, ware, name, cloth }: StallProps) {
  const counter = GROUND - 54;
  const shelf = counter - 2;
  const middle = x + width / 2;
  return (
    <g>
      <path
        className="street__pole"
        d={`M${x + 17} ${GROUND}V${top + 8}m${width - 34} 0V${GROUND}`}
      />
      <path
        className="street__cloth"
        d={`M${x + 20} ${top + 50}h${width - 40}V${counter}h${40 - width}z`}
      />
      <g transform={`translate(${x + 34} ${shelf})`}>{WARES[ware]}</g>
      <path
        className="street__counter"
        d={`M${x + 10} ${counter}h${width - 20}V${GROUND}h${20 - width}z`}
      />
      <path className="street__counter" d={`M${x + 10} ${counter + 17}h${width - 20}`} />
      <path d={awning(x + 4, top + 4, width - 8)} fill={cloth} />
      <path className="street__beam" d={`M${x} ${top}h${width}v8h${-width}z`} />
      <text
        className="street__board"
        x={middle}
        y={GROUND - 9}
        textAnchor="middle"
        textLength={name.length * LETTER > width - 40 ? width - 40 : undefined}
        lengthAdjust="spacingAndGlyphs"
      >
        {name}
      </text>
    </g>
  );
}

interface TentProps {
  x: number;
  width: number;
  top: number;
  cloth: string;
}

function Tent({ x, width, top, cloth }: TentProps) {
  const middle = x + width / 2;
  const eaves = top + 96;
  return (
    <g>
      <path className="street__pole" d={`M${middle} ${top - 44}v46`} />
      <path className="street__flag" d={`M${middle} ${top - 44}l34 10-34 12z`} />
      <path
        className="street__cloth"
        d={`M${x + 14} ${GROUND}V${eaves}h${width - 28}V${GROUND}z`}
      />
      <path
        className="street__pole"
        d={`M${x + 16} ${GROUND}V${eaves}m${width - 32} 0V${GROUND}`}
      />
      <path className="street__beam" d={`M${middle} ${eaves}l46 ${GROUND - eaves}h-92z`} />
      <path d={`M${middle} ${top}l${width / 2} 98h${-width}z`} fill={cloth} />
      <path className="street__beam" d={`M${x} ${eaves}h${width}v30h${-width}z`} />
      <text
        className="street__board street__board--reversed"
        x={middle}
        y={eaves + 22}
        textAnchor="middle"
      >
        Workshop
      </text>
    </g>
  );
}

/** A cloth with a scalloped edge, seven or eight scallops wide. */
function awning(x: number, y: number, width: number): string {
  const scallops = Math.round(width / 26);
  const step = Math.round((width / scallops) * 10) / 10;
  const arc = `a${step / 2} 12 0 0 1-${step} 0`;
  return `M${x} ${y}h${width}v58${arc.repeat(scallops)}z`;
}

const WARES = [
  <>
    <circle className="ware--raspberry" cx="18" cy="-16" r="16" />
    <circle className="ware--blue" cx="46" cy="-11" r="11" />
    <path className="ware--green" d="M74 0v-30h30v30z" />
    <path className="ware--ink" d="M74-30h30l-15-16z" />
  </>,
  <>
    <path className="ware--blue" d="M4 0v-28l18-18 18 18V0z" />
    <path className="ware--yellow" d="M44 0v-20l14-14 14 14V0z" />
    <path className="ware--raspberry" d="M92 0v-34l20-20 20 20V0z" />
  </>,
  <>
    <path className="ware--blue" d="M0 0v-12h52V0zM6-12v-12h52v12z" />
    <path className="ware--yellow" d="M2-24v-12h44v12z" />
    <path className="ware--orange" d="M88 0l14-44 14 44z" />
  </>,
  <>
    <path className="ware--raspberry" d="M2-34h26V0H2z" />
    <path className="ware--paper" d="M2-26h26v9H2z" />
    <circle className="ware--yellow" cx="54" cy="-13" r="13" />
    <path className="ware--petrol" d="M78 0v-22h30V0z" />
  </>,
];
