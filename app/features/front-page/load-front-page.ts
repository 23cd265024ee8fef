import { findEventSettings } from "#app/db/events.ts";
import { findFollowedMatches } from "#app/db/introduction-figures.ts";
import { listExamples } from "#app/db/catalogue.ts";
import { listPublicChallenges } from "#app/db/public-challenges.ts";
import { listPublicPlans } from "#app/db/public-days.ts";
import { varied, type PublicChallenge } from "#app/domain/catalogue/public-challenge.ts";
import { countFamilies, lineUp, stalls, type Present } from "#app/domain/catalogue/street.ts";
import { acceptsContributions, isCalledOff, isOver, type Event } from "#app/domain/events/event.ts";
import { funnel } from "#app/domain/introductions/funnel.ts";
import { publicFigures, type PublicFigure } from "#app/domain/introductions/public-figures.ts";
import { THEME_FAMILIES, type ThemeFamily } from "#app/domain/themes/family.ts";

const STALLS = 7;
const CHALLENGES = 4;

export interface FrontPage {
  slug: string;
  tagline: string;
  days: { id: string; venue: string; town: string; opensAt: Date; closesAt: Date }[];
  isOver: boolean;
  isCalledOff: boolean;
  /** until when one can send in; null when that is not possible now */
  deadline: Date | null;
  families: { family: ThemeFamily; count: number }[];
  present: Present[];
  stalls: Present[];
  /** stand places that nobody has yet; null while there is no floor plan */
  freePlaces: number | null;
  challenges: PublicChallenge[];
  challengeCount: number;
  /** what the organisers tell about it, in Markdown; "" when nothing */
  introduction: string;
  /** what came of it, in numbers that point at nobody; none before the end */
  outcomes: PublicFigure[];
}

/** What the front page of an event tells: when, who is there, what is asked. */
export async function loadFrontPage(event: Event, now: Date): Promise<FrontPage> {
  const isPast = isOver(event, now);
  const [settings, examples, challenges, plans, matches] = await Promise.all([
    findEventSettings(event.slug),
    listExamples(event.id),
    listPublicChallenges(event.id),
    listPublicPlans(event.id),
    isPast ? findFollowedMatches(event.id) : [],
  ]);
  const counts = countFamilies(examples);
  const present = lineUp(examples);
  const places = plans.flatMap((plan) => plan.places);
  return {
    slug: event.slug,
    tagline: event.tagline,
    days: event.days.map(({ id, venue, town, opensAt, closesAt }) => {
      return { id, venue, town, opensAt, closesAt };
    }),
    isOver: isPast,
    isCalledOff: isCalledOff(event),
    deadline: acceptsContributions(event, now) ? event.submissionDeadlineAt : null,
    families: THEME_FAMILIES.map((family) => ({ family, count: counts.get(family) ?? 0 })),
    present,
    stalls: stalls(present, STALLS),
    freePlaces: places.length > 0 ? places.filter(({ stand }) => !stand).length : null,
    challenges: varied(challenges, CHALLENGES),
    challengeCount: challenges.length,
    introduction: settings?.introduction ?? "",
    outcomes: publicFigures(funnel(matches)),
  };
}
