import { nameWords } from "../municipalities/name.ts";

/** A theme as far as it leads to other themes and to words in a text. */
export interface ThemeToFill {
  id: string;
  name: string;
  synonyms: readonly string[];
  broaderId: string | null;
}

/** A gemeente or other organisation that could be asked. */
export interface Organisation {
  id: string;
  name: string;
  slug: string;
}

/** Something that was sent in at this event, or shown at another one. */
export interface Shown {
  title: string;
  text: string;
  themes: readonly { id: string; name: string; slug: string }[];
  organisations: readonly Organisation[];
  /** of an earlier event */
  earlier: { event: string } | null;
}

/** Why somebody may have something for a theme, the strongest kind first. */
export type InviteReason =
  | { kind: "showed-before"; title: string; event: string }
  | { kind: "writes-about"; title: string; word: string }
  | { kind: "shows-nearby"; title: string; theme: string }
  | { kind: "only-visits" };

export interface InviteCandidate extends Organisation {
  reason: InviteReason;
}

const STRENGTH: Record<InviteReason["kind"], number> = {
  "showed-before": 4,
  "writes-about": 3,
  "shows-nearby": 2,
  "only-visits": 1,
};

/**
 * Whom to ask for a theme that falls short, best guess first: who showed something on it at an
 * earlier event, whose text here is about it under another theme, who shows something on its
 * wider, narrower or sister theme, and who comes but shows nothing yet.
 *
 * @param visiting organisations that send visitors
 * @param already ids of organisations that offer something on the theme here, also as a draft
 */
export function whomToInvite(
  theme: ThemeToFill,
  {
    themes,
    shown,
    visiting,
    already,
  }: {
    themes: readonly ThemeToFill[];
    shown: readonly Shown[];
    visiting: readonly Organisation[];
    already: ReadonlySet<string>;
  },
): InviteCandidate[] {
  const nearby = nearbyThemes(theme, themes);
  const best = new Map<string, InviteCandidate>();
  const offer = (organisation: Organisation, reason: InviteReason) => {
    if (already.has(organisation.id)) return;
    const known = best.get(organisation.id);
    if (known && STRENGTH[known.reason.kind] >= STRENGTH[reason.kind]) return;
    const { id, name, slug } = organisation;
    best.set(id, { id, name, slug, reason });
  };
  for (const one of shown) {
    const reason = reasonFor(one, theme, nearby);
    if (reason) for (const organisation of one.organisations) offer(organisation, reason);
  }
  const showing = new Set(
    shown.flatMap(({ earlier, organisations }) =>
      earlier ? [] : organisations.map(({ id }) => id),
    ),
  );
  for (const organisation of visiting) {
    if (!showing.has(organisation.id)) offer(organisation, { kind: "only-visits" });
  }
  return [...best.values()].sort(
    (a, b) =>
      STRENGTH[b.reason.kind] - STRENGTH[a.reason.kind] || a.name.localeCompare(b.name, "nl"),
  );
}

function nearbyThemes(theme: ThemeToFill, themes: readonly ThemeToFill[]): Map<string, string> {
  const { id, broaderId } = theme;
  const near = themes.filter(
    (other) =>
      other.id !== id &&
      (other.id === broaderId ||
        other.broaderId === id ||
        (broaderId !== null && other.broaderId === broaderId)),
  );
  return new Map(near.map((other) => [other.id, other.name]));
}

function reasonFor(
  shown: Shown,
  theme: ThemeToFill,
  nearby: ReadonlyMap<string, string>,
): InviteReason | null {
  const { title, earlier, themes } = shown;
  if (earlier) {
    const isSame = themes.some(({ name }) => folded(name) === folded(theme.name));
    return isSame ? { kind: "showed-before", title, event: earlier.event } : null;
  }
  const word = [theme.name, ...theme.synonyms].find((one) =>
    isAbout(`${title}\n${shown.text}`, one),
  );
  if (word !== undefined) return { kind: "writes-about", title, word };
  const near = themes.find(({ id }) => nearby.has(id));
  return near ? { kind: "shows-nearby", title, theme: near.name } : null;
}

/** A Dutch word also stands at the front of longer ones: "schuldhulp" in "schuldhulpverlener". */
function isAbout(text: string, words: string): boolean {
  const wanted = folded(words);
  return wanted.length > 3 && ` ${folded(text)}`.includes(` ${wanted}`);
}

function folded(text: string): string {
  return nameWords(text).join(" ");
}
