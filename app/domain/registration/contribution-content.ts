import type { ContributionKind, ContributionStage } from "./contribution.ts";

export const WORKSHOP_FORMS = ["presentation", "conversation", "exercise", "game", "walk"] as const;
export type WorkshopForm = (typeof WORKSHOP_FORMS)[number];

export const WORKSHOP_FORM_NAMES: Record<WorkshopForm, string> = {
  presentation: "Presentatie",
  conversation: "Gesprek",
  exercise: "Oefening",
  game: "Spel",
  walk: "Wandeling",
};

/** How long each text may be, in characters. */
export const CONTRIBUTION_LIMITS = {
  title: 70,
  summary: 140,
  story: 4000,
  results: 1500,
  considerations: 1500,
  audience: 200,
  needsOther: 300,
  presenter: 80,
} as const;

/** Least and most, in minutes and in people. */
export const WORKSHOP_LIMITS = { minutes: [10, 180], maxGroup: [2, 300], presenters: 6 } as const;

/** Somebody who gives a workshop, and when; a round that is not named is fine as well. */
export interface Presenter {
  /** as the programme says it: a role or a name */
  label: string;
  wishes: { roundId: string; kind: "preferred" | "impossible" }[];
}

/**
 * What a gemeente writes about what it shows. Each property is one thing that two colleagues
 * can change apart from each other: see app/domain/editing/merge.ts.
 */
export interface ContributionContent {
  kind: ContributionKind;
  title: string;
  summary: string;
  /** the first gives the awning its pattern */
  themeIds: string[];
  /** in Markdown, as are results and considerations */
  story: string;
  results: string;
  considerations: string;
  stage: ContributionStage;
  audience: string;
  /** CBS codes of the gemeenten that show it too, in order of code */
  partnerCodes: string[];
  /** location-days it can come to, in order of id; none when the event has only one */
  dayIds: string[];
  /** null, and no presenters: not known yet, or a stand */
  workshopForm: WorkshopForm | null;
  minutes: number | null;
  maxGroup: number | null;
  presenters: Presenter[];
  needs: { table: boolean; power: boolean; screen: boolean; other: string };
}

export type ContributionPart = keyof ContributionContent;

/** What each part is called when somebody has to choose between two versions of it. */
export const PART_NAMES: Record<ContributionPart, string> = {
  kind: "Stand of workshop",
  title: "De naam",
  summary: "De ene zin",
  themeIds: "De thema’s",
  story: "Wat het is",
  results: "Wat het oplevert",
  considerations: "Jullie afweging",
  stage: "Hoe ver jullie zijn",
  audience: "Voor wie het is",
  partnerCodes: "De andere gemeenten",
  dayIds: "De dagen waarop jullie kunnen",
  workshopForm: "De vorm",
  minutes: "Hoe lang het duurt",
  maxGroup: "Hoe groot de groep mag zijn",
  presenters: "Wie de workshop geeft",
  needs: "Wat jullie nodig hebben",
};

/** A form in which nothing was written yet. */
export function emptyContent(kind: ContributionKind): ContributionContent {
  return {
    kind,
    title: "",
    summary: "",
    themeIds: [],
    story: "",
    results: "",
    considerations: "",
    stage: "running",
    audience: "",
    partnerCodes: [],
    dayIds: [],
    workshopForm: null,
    minutes: null,
    maxGroup: null,
    presenters: [],
    needs: { table: false, power: false, screen: false, other: "" },
  };
}

/** The content alone, of something that has more. */
export function contributionContent(contribution: ContributionContent): ContributionContent {
  const parts = Object.keys(emptyContent(contribution.kind)) as ContributionPart[];
  return pickParts(contribution, parts) as ContributionContent;
}

/** Some parts of the content. */
export function pickParts(
  content: ContributionContent,
  parts: readonly ContributionPart[],
): Partial<ContributionContent> {
  return Object.fromEntries(parts.map((part) => [part, content[part]]));
}
