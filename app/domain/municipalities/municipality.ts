import { municipalities, type Municipality, type Province } from "./list.ts";
import { editDistance, foldName, nameWords } from "./name.ts";
import { FORMER_NAMES, OTHER_NAMES } from "./other-names.ts";

export type FoundMunicipality =
  { ok: true; municipality: Municipality } | { ok: false; suggestions: Municipality[] };

const MAX_SUGGESTIONS = 3;

/** What people and CBS write behind a name to tell two apart: "Bergen (NH.)", "Hengelo O". */
const PROVINCE_MARKS: Record<string, Province> = {
  dr: "Drenthe",
  drenthe: "Drenthe",
  fl: "Flevoland",
  flevoland: "Flevoland",
  fr: "Fryslân",
  friesland: "Fryslân",
  fryslan: "Fryslân",
  gld: "Gelderland",
  gelderland: "Gelderland",
  gr: "Groningen",
  groningen: "Groningen",
  l: "Limburg",
  lb: "Limburg",
  limburg: "Limburg",
  nb: "Noord-Brabant",
  noordbrabant: "Noord-Brabant",
  brabant: "Noord-Brabant",
  nh: "Noord-Holland",
  noordholland: "Noord-Holland",
  o: "Overijssel",
  ov: "Overijssel",
  overijssel: "Overijssel",
  u: "Utrecht",
  ut: "Utrecht",
  utrecht: "Utrecht",
  z: "Zeeland",
  zeeland: "Zeeland",
  zh: "Zuid-Holland",
  zuidholland: "Zuid-Holland",
};

const byCode = new Map(municipalities.map((m) => [m.code, m]));

/** Every name a gemeente goes by, folded; the bare "Bergen" belongs to two. */
const byName = new Map<string, Municipality[]>();
for (const municipality of municipalities) {
  const names = [municipality.name, municipality.name.replace(/\s*\(.*\)$/, "")].concat(
    OTHER_NAMES[municipality.code] ?? [],
  );
  for (const key of new Set(names.map(foldName))) {
    byName.set(key, [...(byName.get(key) ?? []), municipality]);
  }
}

const formerNames = Object.entries(FORMER_NAMES).map(
  ([name, code]) => [foldName(name), byCode.get(code)!] as const,
);

/** The gemeenten that exist on a day. `date`: YYYY-MM-DD. */
export function municipalitiesOn(date: string): Municipality[] {
  return municipalities.filter(
    (m) => m.validFrom <= date && (m.validUntil === null || date <= m.validUntil),
  );
}

/** The gemeente with this CBS code (GM0363), dissolved ones too. */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode.get(code);
}

/**
 * The gemeente that somebody means by what they typed: whatever the capitals, accents, hyphens,
 * "gemeente" before it, province behind it, or other name. What is not sure (a typing error, a
 * name of two, a gemeente that merged) gives at most three suggestions, nearest first.
 */
export function findMunicipality(input: string): FoundMunicipality {
  const words = nameWords(input).filter((word) => word !== "gemeente" && word !== "gem");
  const key = words.join("");
  const code = byCode.get(key.toUpperCase());
  if (code) return { ok: true, municipality: code };

  const bare: { key: string; province?: Province } = byName.has(key)
    ? { key }
    : withoutProvince(words);
  const meant = (byName.get(bare.key) ?? []).filter(
    (m) => bare.province === undefined || m.province === bare.province,
  );
  // A province that does not fit is a reason to ask, not to guess.
  if (meant.length === 1) return { ok: true, municipality: meant[0]! };
  return { ok: false, suggestions: nearest(bare.key) };
}

/** "Bergen NH" → the name and the province that its mark stands for, when both are known. */
function withoutProvince(words: string[]): { key: string; province?: Province } {
  for (let split = words.length - 1; split > 0; split--) {
    const key = words.slice(0, split).join("");
    const province = PROVINCE_MARKS[words.slice(split).join("")];
    if (province && byName.has(key)) return { key, province };
  }
  return { key: words.join("") };
}

function nearest(key: string): Municipality[] {
  if (key.length < 2) return [];
  const limit = Math.min(3, Math.max(1, Math.floor(key.length / 3)));
  const best = new Map<Municipality, number>();
  const offer = (municipality: Municipality, distance: number) => {
    if (distance < (best.get(municipality) ?? limit + 1)) best.set(municipality, distance);
  };
  for (const [name, owners] of byName) {
    const isPart = name !== key && key.length >= 4 && name.includes(key);
    const distance = isPart ? 1 : editDistance(key, name, limit);
    for (const owner of owners) offer(owner, distance);
  }
  for (const [name, heir] of formerNames) {
    const distance = editDistance(key, name, 1);
    if (distance <= 1) offer(heir, distance);
  }
  return [...best]
    .sort(([a, x], [b, y]) => x - y || b.inhabitants - a.inhabitants)
    .slice(0, MAX_SUGGESTIONS)
    .map(([municipality]) => municipality);
}
