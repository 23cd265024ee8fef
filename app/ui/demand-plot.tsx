import { useId } from "react";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { usePatternFills } from "./pattern-defs.tsx";

export interface PlottedTheme {
  id: string;
  name: string;
  family: ThemeFamily;
  visitors: number;
  challenges: number;
  accepted: number;
  waiting: number;
  drafts: number;
  /** contributions; shown when above zero */
  shortage: number;
}

export interface DemandPlotProps {
  title: string;
  /** the same in words, and where the numbers stand as a table */
  description: string;
  themes: readonly PlottedTheme[];
}

/** Pixels; across, everything is a part of the width, so that letters stay as large as they are. */
const ROW = 66;
const BAR = { top: 30, height: 22 };
/** Percent of the width that the longest bar takes on its side of the middle. */
const REACH = 30;
const MIDDLE = 50;

/** What is asked, to the left of a line, against what is on offer, to the right; a row a theme. */
export function DemandPlot({ title, description, themes }: DemandPlotProps) {
  const id = useId();
  const { fill, defs } = usePatternFills(themes.map(({ family }) => family));
  const most = (of: (theme: PlottedTheme) => number) => Math.max(1, ...themes.map(of));
  const perAsked = REACH / most(({ visitors, challenges }) => visitors + challenges);
  const perOffered = REACH / most((one) => one.accepted + one.waiting + one.drafts);
  return (
    <figure className="demand-plot">
      <svg
        className="demand-plot__drawing"
        width="100%"
        height={themes.length * ROW + 12}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {defs}
        {themes.map((theme, index) => (
          <Row
            key={theme.id}
            theme={theme}
            top={index * ROW}
            perAsked={perAsked}
            perOffered={perOffered}
            cloth={fill(theme.family)}
          />
        ))}
      </svg>
      <figcaption>
        <Legend />
      </figcaption>
    </figure>
  );
}

interface RowProps {
  theme: PlottedTheme;
  top: number;
  /** percent of the width */
  perAsked: number;
  perOffered: number;
  cloth: string;
}

function Row({ theme, top, perAsked, perOffered, cloth }: RowProps) {
  const { visitors, challenges, accepted, waiting, drafts } = theme;
  const y = top + BAR.top;
  const line = top + BAR.top + 16;
  const bar = (start: number, length: number) => ({
    x: `${MIDDLE + start}%`,
    width: `${length}%`,
    y,
    height: BAR.height,
  });
  const asked = (visitors + challenges) * perAsked;
  const offered = (accepted + waiting + drafts) * perOffered;
  return (
    <g>
      <text className="demand-plot__name" x="0" y={top + 20}>
        {shortName(theme.name)}
      </text>
      {theme.shortage > 0 ? (
        <text className="demand-plot__verdict" x="100%" y={top + 20}>
          −{theme.shortage}
        </text>
      ) : null}
      <line className="demand-plot__middle" x1="50%" x2="50%" y1={y - 4} y2={y + BAR.height + 4} />
      <rect className="demand-plot__challenges" {...bar(-asked, challenges * perAsked)} />
      <rect className="demand-plot__visitors" {...bar(-visitors * perAsked, visitors * perAsked)} />
      <rect className="demand-plot__accepted" fill={cloth} {...bar(0, accepted * perOffered)} />
      <rect
        className="demand-plot__waiting"
        {...bar(accepted * perOffered, waiting * perOffered)}
      />
      <rect
        className="demand-plot__drafts"
        {...bar((accepted + waiting) * perOffered, drafts * perOffered)}
      />
      <text className="demand-plot__asked" x={`${MIDDLE - asked}%`} dx="-7" y={line}>
        {challenges} + {visitors}
      </text>
      <text x={`${MIDDLE + offered}%`} dx="7" y={line}>
        {accepted} + {waiting} + {drafts}
      </text>
    </g>
  );
}

/** Letters in a drawing do not wrap; the table beside it has the whole name. */
function shortName(name: string): string {
  return name.length > 40 ? `${name.slice(0, 38)}…` : name;
}

function Legend() {
  return (
    <div className="demand-plot__legend">
      <p className="small strong">Links de vraag:</p>
      <ul>
        <li>
          <Key kind="challenges" /> vraagstukken
        </li>
        <li>
          <Key kind="visitors" /> bezoekers
        </li>
      </ul>
      <p className="small strong">Rechts het aanbod:</p>
      <ul>
        <li>
          <Key kind="accepted" /> op het programma
        </li>
        <li>
          <Key kind="waiting" /> ingediend of op de wachtlijst
        </li>
        <li>
          <Key kind="drafts" /> concept
        </li>
      </ul>
      <p className="small strong">Achter de naam: hoeveel er te kort is.</p>
    </div>
  );
}

function Key({ kind }: { kind: string }) {
  return (
    <svg className="demand-plot__key" width="30" height="20" aria-hidden="true">
      <rect className={`demand-plot__${kind}`} x="1" y="1" width="28" height="18" />
    </svg>
  );
}
