import { countInterest } from "#app/db/interest-counts.ts";
import { inWords, type ThemeInterest } from "#app/domain/registration/interest.ts";

/**
 * Who looks for these themes, as counts that single nobody out. The organisation's own visitors
 * and challenges do not count. In the order of the themes.
 */
export async function loadInterest(
  address: { eventSlug: string; organisationSlug: string },
  themes: readonly { id: string; name: string }[],
): Promise<ThemeInterest[]> {
  const counts = await countInterest(
    address,
    themes.map(({ id }) => id),
  );
  return themes.map(({ id, name }) => {
    const { visitors = 0, challenges = 0 } = counts.get(id) ?? {};
    return { name, visitors: inWords(visitors), challenges: inWords(challenges) };
  });
}
