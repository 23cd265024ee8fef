import { useId } from "react";
import { THEME_FAMILIES, type ThemeFamily } from "#app/domain/themes/family.ts";

/**
 * Fills for a drawing. Each drawing has its own copies, because a pattern inside an element that is
 * not displayed paints nothing.
 *
 * @returns `fill(family)`, the value of a `fill` attribute, and `defs`, to be put inside the `<svg>`
 */
export function usePatternFills(families: readonly ThemeFamily[] = THEME_FAMILIES) {
  const prefix = `p${useId().replaceAll(/\W/g, "")}`;
  return {
    fill: (family: ThemeFamily) => `url(#${prefix}-${family})`,
    defs: <PatternDefs prefix={prefix} families={families} />,
  };
}

interface PatternDefsProps {
  prefix: string;
  families: readonly ThemeFamily[];
}

export function PatternDefs({ prefix, families }: PatternDefsProps) {
  return (
    <defs>
      {[...new Set(families)].map((family) => (
        <FamilyPattern key={family} id={`${prefix}-${family}`} family={family} />
      ))}
    </defs>
  );
}

function FamilyPattern({ id, family }: { id: string; family: ThemeFamily }) {
  const { width, height, ground, figure } = PATTERNS[family];
  return (
    <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
      <rect width={width} height={height} fill={ground} />
      {figure}
    </pattern>
  );
}

const PATTERNS = {
  youth: {
    width: 20,
    height: 20,
    ground: "#ffc72e",
    figure: (
      <path
        d="M5 1.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 0 0 0-6.8M15 11.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 0 0 0-6.8"
        fill="#14284b"
      />
    ),
  },
  work: {
    width: 20,
    height: 20,
    ground: "#fff",
    figure: <path d="M-5 5 5-5M-5 25 25-5M15 25 25 15" stroke="#1d5ca8" strokeWidth="8" />,
  },
  money: {
    width: 20,
    height: 20,
    ground: "#fff",
    figure: (
      <>
        <path d="M0 0h20v10H10v10H0z" fill="#8cc3a3" />
        <path d="M0 0h10v10H0z" fill="#1b7748" />
      </>
    ),
  },
  care: {
    width: 24,
    height: 24,
    ground: "#f9c6d1",
    figure: <path d="M0 0h12v24H0z" fill="#ad2258" />,
  },
  housing: {
    width: 20,
    height: 16,
    ground: "#cf560a",
    figure: <path d="M-5 15 0 11l10-8 10 8 5 4" fill="none" stroke="#fffbf1" strokeWidth="5" />,
  },
  together: {
    width: 24,
    height: 14,
    ground: "#0d6470",
    figure: <path d="M-6 7q6-8 12 0t12 0 12 0" fill="none" stroke="#bfe3ee" strokeWidth="3.6" />,
  },
} satisfies Record<
  ThemeFamily,
  { width: number; height: number; ground: string; figure: JSX.Element }
>;
