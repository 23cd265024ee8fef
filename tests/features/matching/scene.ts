import { prisma } from "#app/db/client.ts";
import {
  makeChallenge,
  makeColleague,
  makeConsent,
  makeContribution,
  makeOrganisation,
} from "#tests/factories.ts";

export interface Text {
  title: string;
  text: string;
}

/** An example that answers `DEBT_ASKED`, in other words. */
export const DEBT_SHOWN: Text = {
  title: "Spreekuur over schulden in de bibliotheek",
  text: "Inwoners met schulden lopen zonder afspraak het spreekuur in de bibliotheek binnen. Een vrijwilliger kijkt mee naar brieven van de deurwaarder en naar betalingsachterstanden.",
};
export const DEBT_ASKED: Text = {
  title: "Inwoners met schulden vinden ons spreekuur niet",
  text: "Wie schulden heeft komt pas als de deurwaarder belt. De betalingsachterstanden zijn dan hoog en naar het spreekuur durven inwoners zonder afspraak niet te komen.",
};
export const CARE_SHOWN: Text = {
  title: "Huiskamer voor mensen met dementie",
  text: "Mensen met dementie komen overdag in de huiskamer. Hun mantelzorgers hebben dan een dag voor zichzelf en drinken koffie met andere mantelzorgers.",
};
export const CARE_ASKED: Text = {
  title: "Mantelzorgers raken overbelast",
  text: "Mantelzorgers van mensen met dementie zorgen dag en nacht. We zoeken een huiskamer of een andere adempauze voor de mantelzorgers.",
};
const FILLING: Text[] = [
  {
    title: "Statushouders leren de taal op de werkvloer",
    text: "Een werkgever en een taalschool samen.",
  },
  {
    title: "Fietsen voor leerlingen die ver van school wonen",
    text: "Tweedehands fietsen, opgeknapt in de werkplaats.",
  },
  {
    title: "Een tuin waar de hele wijk groente oogst",
    text: "Buren zaaien, wieden en koken er samen.",
  },
];

export interface EventRef {
  id: string;
  slug: string;
}

export interface Gemeente {
  id: string;
  name: string;
  contact: { id: string; email: string };
  offerId: string;
  challengeId: string;
}

interface GemeenteOptions {
  name?: string;
  shows?: Text;
  asks?: Text;
  visibility?: "PUBLIC" | "MATCHING" | "PRIVATE";
  /** whether its contact agreed to be introduced */
  agrees?: boolean;
}

/** A gemeente with a contact who owns what it shows and asks. Ids of what it has not are "". */
export async function makeGemeente(event: EventRef, options: GemeenteOptions): Promise<Gemeente> {
  const { shows, asks, visibility = "PUBLIC", agrees = true } = options;
  const organisation = await makeOrganisation({ name: options.name });
  const { id: userId, email } = await makeColleague(organisation.id);
  await prisma.membership.updateMany({ where: { userId }, data: { isContact: true } });
  if (agrees) await makeConsent(userId, event.slug);
  const belongs = { eventId: event.id, organisationId: organisation.id, ownerId: userId };
  const offer =
    shows &&
    (await makeContribution({
      ...belongs,
      title: shows.title,
      summary: shows.text,
      story: "",
      results: "",
    }));
  const challenge = asks && (await makeChallenge({ ...belongs, ...asks, visibility }));
  return {
    id: organisation.id,
    name: organisation.name,
    contact: { id: userId, email },
    offerId: offer?.id ?? "",
    challengeId: challenge?.id ?? "",
  };
}

/** Gemeenten that show something else altogether: words are rare only among many texts. */
export async function makeOthers(event: EventRef): Promise<void> {
  for (const shows of FILLING) await makeGemeente(event, { shows });
}

/** The matches of these two, whatever the run. */
export function rowsOf(one: Gemeente, two: Gemeente) {
  return prisma.match.findMany({
    where: { aId: { in: [one.id, two.id] }, bId: { in: [one.id, two.id] } },
    orderBy: { id: "asc" },
  });
}

/** The one match of these two. */
export async function waitingMatch(one: Gemeente, two: Gemeente) {
  const [match, ...others] = await rowsOf(one, two);
  if (!match || others.length > 0) throw new Error(`${1 + others.length} matches of these two`);
  return match;
}
