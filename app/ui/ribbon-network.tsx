import { useId } from "react";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { usePatternFills } from "./pattern-defs.tsx";

const ROW = 62;
const TOP = 64;
const WIDTHS = { 1: 5, 2: 8, 3: 12 } as const;

export interface RibbonNetworkProps {
  /** what it shows, read out; the same always stands in a table */
  title: string;
  seekers: readonly { id: string; name: string }[];
  showers: readonly { id: string; name: string; family: ThemeFamily }[];
  links: readonly {
    from: string;
    to: string;
    strength: 1 | 2 | 3;
    state: "approved" | "waiting" | "held";
  }[];
}

/** Who seeks (left) and who shows (right), tied by ribbons: thicker is stronger. */
export function RibbonNetwork({ title, seekers, showers, links }: RibbonNetworkProps) {
  const id = useId();
  const { fill, defs } = usePatternFills(showers.map((shower) => shower.family));
  const rows = Math.max(seekers.length, showers.length, 1);
  return (
    <svg
      className="network"
      viewBox={`0 0 760 ${TOP + rows * ROW - 20}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{title}</title>
      {defs}
      <text className="network__head" x="184" y="24" textAnchor="end">
        Zoekt
      </text>
      <text className="network__head" x="556" y="24">
        Laat zien
      </text>
      {links.map((link) => (
        <Tie
          key={`${link.from} ${link.to}`}
          fromY={heightOf(seekers, link.from)}
          toY={heightOf(showers, link.to)}
          strength={link.strength}
          state={link.state}
        />
      ))}
      {seekers.map((seeker, index) => (
        <g key={seeker.id} transform={`translate(200 ${TOP + index * ROW})`}>
          <NameText name={seeker.name} x={-16} anchor="end" room={180} />
          <circle className="network__knot" r="9" />
        </g>
      ))}
      {showers.map((shower, index) => (
        <g key={shower.id} transform={`translate(506 ${TOP + index * ROW})`}>
          <rect
            className="network__cloth"
            y="-20"
            width="36"
            height="40"
            fill={fill(shower.family)}
          />
          <NameText name={shower.name} x={50} anchor="start" room={200} />
        </g>
      ))}
    </svg>
  );
}

interface TieProps {
  fromY: number;
  toY: number;
  strength: 1 | 2 | 3;
  state: "approved" | "waiting" | "held";
}

function Tie({ fromY, toY, strength, state }: TieProps) {
  const held = state === "held";
  return (
    <>
      <path
        className={`network__tie network__tie--${state}`}
        d={`M208 ${fromY}C350 ${fromY} 366 ${toY} 506 ${toY}`}
        strokeWidth={held ? 3 : WIDTHS[strength]}
      />
      {held ? (
        <g transform={`translate(357 ${(fromY + toY) / 2})`}>
          <circle className="network__knot" r="15" />
          <path className="network__cross" d="M-5-5 5 5M5-5-5 5" />
        </g>
      ) : null}
    </>
  );
}

function NameText(props: { name: string; x: number; anchor: "start" | "end"; room: number }) {
  const { name, x, anchor, room } = props;
  const tight = name.length * 11 > room;
  return (
    <text
      x={x}
      y="7"
      textAnchor={anchor}
      textLength={tight ? room : undefined}
      lengthAdjust="spacingAndGlyphs"
    >
      {name}
    </text>
  );
}

function heightOf(list: readonly { id: string }[], id: string): number {
  const index = list.findIndex((entry) => entry.id === id);
  return TOP + Math.max(0, index) * ROW;
}

/** What the three kinds of ribbon mean. */
export function NetworkLegend() {
  return (
    <ul className="network-legend">
      <li>
        <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden="true" focusable="false">
          <path className="network__tie network__tie--approved" d="M0 12h64" strokeWidth="8" />
        </svg>
        Goedgekeurd
      </li>
      <li>
        <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden="true" focusable="false">
          <path className="network__tie network__tie--waiting" d="M0 12h64" strokeWidth="8" />
        </svg>
        Wacht op jou
      </li>
      <li>
        <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden="true" focusable="false">
          <path className="network__tie network__tie--held" d="M0 12h64" strokeWidth="3" />
          <circle className="network__knot" cx="32" cy="12" r="10" />
          <path className="network__cross" d="M28 8l8 8m0-8l-8 8" />
        </svg>
        Tegengehouden
      </li>
    </ul>
  );
}
