import {
  countDemand,
  findInvitations,
  findOnOffer,
  findShown,
  findStruggling,
  findVisiting,
  listThemesToFill,
  type OnOffer,
  type Struggling,
} from "#app/db/demand.ts";
import { rankByShortage, type RankedTheme } from "#app/domain/demand/demand.ts";
import { whomToInvite, type InviteCandidate } from "#app/domain/demand/whom-to-invite.ts";

export interface ThemeDemandPage {
  theme: RankedTheme;
  struggling: Struggling[];
  onOffer: OnOffer[];
  candidates: (InviteCandidate & { invitedAt: Date | null })[];
}

/** One theme of an event: who asks, who shows, and whom to invite. Null: no such theme there. */
export async function loadThemeDemand(
  eventId: string,
  themeSlug: string,
): Promise<ThemeDemandPage | null> {
  const theme = rankByShortage(await countDemand(eventId)).find(({ slug }) => slug === themeSlug);
  if (!theme) return null;
  const [struggling, onOffer, themes, shown, visiting, invitations] = await Promise.all([
    findStruggling(theme.id),
    findOnOffer(theme.id),
    listThemesToFill(eventId),
    findShown(eventId),
    findVisiting(eventId),
    findInvitations(theme.id),
  ]);
  const own = themes.find(({ id }) => id === theme.id);
  const already = new Set(onOffer.flatMap((one) => one.organisations.map(({ id }) => id)));
  const candidates = own ? whomToInvite(own, { themes, shown, visiting, already }) : [];
  const invitedAt = (slug: string) =>
    invitations.find(({ organisationSlug }) => organisationSlug === slug)?.createdAt ?? null;
  return {
    theme,
    struggling,
    onOffer,
    candidates: candidates.map((one) => ({ ...one, invitedAt: invitedAt(one.slug) })),
  };
}
