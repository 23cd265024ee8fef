import { listed } from "#app/domain/catalogue/card.ts";
import { familyOf, type Example } from "#app/domain/catalogue/example.ts";
import type { SizeClass } from "#app/domain/municipalities/size-class.ts";
import { inSentence } from "#app/domain/route-planning/reason.ts";
import { THEME_FAMILY_NAMES } from "#app/domain/themes/family.ts";

/** More than two facts is a list, not a reason. */
const MOST_FACTS = 2;

const SIZES: Record<SizeClass, string> = {
  small: "een kleine gemeente",
  medium: "een middelgrote gemeente",
  large: "een grote gemeente",
};

type Known = Pick<Example, "organisations" | "themes">;

/**
 * Why somebody who reads one example may like another, in a few Dutch words without a full stop:
 * "Ook over jeugdhulp, en ook uit Utrecht". Says what both have in common and nothing else.
 */
export function alsoReason(example: Known, other: Known): string {
  const facts = [...aboutTheSame(example, other), ...fromTheSame(example, other)];
  if (facts.length === 0) return "De verhalen lijken op elkaar";
  return `Ook ${facts.slice(0, MOST_FACTS).join(", en ook ")}`;
}

function aboutTheSame(example: Known, other: Known): string[] {
  const slugs = new Set(example.themes.map(({ slug }) => slug));
  const shared = other.themes.find(({ slug }) => slugs.has(slug));
  if (shared) return [`over ${inSentence(shared.name)}`];
  const family = familyOf(example);
  return family !== null && family === familyOf(other)
    ? [`over ${inSentence(THEME_FAMILY_NAMES[family])}`]
    : [];
}

/** The same people, else the same province, else gemeenten of one size: the closest that is true. */
function fromTheSame({ organisations: ours }: Known, { organisations: theirs }: Known): string[] {
  const both = theirs.filter(({ name }) => ours.some((one) => one.name === name));
  if (both.length > 0) return [`van ${listed(both.map(({ name }) => name))}`];
  const near = theirs.find(
    ({ province }) => province !== null && ours.some((one) => one.province === province),
  );
  if (near) return [`uit ${near.province}`];
  const alike = theirs.find(({ size }) => size !== null && ours.some((one) => one.size === size));
  return alike?.size ? [`van ${SIZES[alike.size]}`] : [];
}
