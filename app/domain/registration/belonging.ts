import type { ContributionContent } from "./contribution-content.ts";

/**
 * The content without what is not this event's: days and rounds that are gone or another's. The
 * organisation is no partner of itself.
 */
export function onlyOf(
  content: ContributionContent,
  {
    event,
    rounds,
    municipalityCode,
  }: {
    event: { days: readonly { id: string }[] };
    rounds: readonly { id: string }[];
    /** of the organisation itself */
    municipalityCode: string | null;
  },
): ContributionContent {
  const days = new Set(event.days.map(({ id }) => id));
  const known = new Set(rounds.map(({ id }) => id));
  return {
    ...content,
    partnerCodes: content.partnerCodes.filter((code) => code !== municipalityCode),
    // One day is no choice, so nothing is kept of it.
    dayIds: days.size > 1 ? content.dayIds.filter((id) => days.has(id)) : [],
    presenters: content.presenters.map(({ label, wishes }) => ({
      label,
      wishes: wishes.filter(({ roundId }) => known.has(roundId)),
    })),
  };
}
