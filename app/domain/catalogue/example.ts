import type { SizeClass } from "#app/domain/municipalities/size-class.ts";
import type { Province } from "#app/domain/municipalities/list.ts";
import type { WorkshopForm } from "#app/domain/registration/contribution-content.ts";
import type { ContributionKind, ContributionStage } from "#app/domain/registration/contribution.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";

/** Who shows an example. `code`, `size` and `province` are null for what is not a gemeente. */
export interface ExampleOrganisation {
  name: string;
  /** CBS code, such as GM0503 */
  code: string | null;
  size: SizeClass | null;
  province: Province | null;
}

export interface ExampleTheme {
  slug: string;
  name: string;
  family: ThemeFamily;
}

/** A workshop in a room in a round. Moments are instants. */
export interface ExampleRun {
  id: string;
  round: number;
  room: string;
  startsAt: Date;
  endsAt: Date;
  seatsLeft: number;
}

/** What the public sees of an accepted contribution on its card. */
export interface Example {
  id: string;
  kind: ContributionKind;
  /** how a workshop goes; null when not said, and for a stand */
  workshopForm: WorkshopForm | null;
  stage: ContributionStage;
  title: string;
  summary: string;
  /** the first registered it, the others show it too */
  organisations: ExampleOrganisation[];
  /** the first gives the awning its pattern */
  themes: ExampleTheme[];
  /** where a stand stands; null while it has no place */
  place: { number: number; zone: string } | null;
  /** when a workshop is given, in order of time */
  runs: ExampleRun[];
}

/** What somebody has to know of a workshop before choosing it; null and none: not said. */
export interface WorkshopDetails {
  form: WorkshopForm | null;
  minutes: number | null;
  maxGroup: number | null;
  /** names or roles of those who give it */
  presenters: string[];
}

/** The whole example, as on its own page. */
export interface FullExample extends Example {
  /** in Markdown, as are results and considerations */
  story: string;
  results: string;
  considerations: string;
  /** for whom it is */
  audience: string;
  /** null for a stand */
  workshop: WorkshopDetails | null;
}

/** The family that gives the example its colour and pattern; null when it has no theme. */
export function familyOf(example: { themes: ExampleTheme[] }): ThemeFamily | null {
  return example.themes[0]?.family ?? null;
}

/** The name under which it is filed: that of who registered it. */
export function firstName(example: { organisations: { name: string }[] }): string {
  return example.organisations[0]?.name ?? "";
}
