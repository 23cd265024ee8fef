import { listTeam } from "#app/db/organisers.ts";
import type { TeamRole } from "#app/domain/events/forms.ts";
import { displayName } from "#app/domain/people/viewer.ts";

export interface TeamMember {
  userId: string;
  name: string;
  email: string;
}

/** Who runs an event and who sits on its selection committee. */
export async function loadTeam(eventSlug: string): Promise<Record<TeamRole, TeamMember[]>> {
  const { organiser, reviewer } = await listTeam(eventSlug);
  const shown = (people: typeof organiser): TeamMember[] =>
    people.map((person) => ({
      userId: person.id,
      name: displayName(person),
      email: person.email,
    }));
  return { organiser: shown(organiser), reviewer: shown(reviewer) };
}
