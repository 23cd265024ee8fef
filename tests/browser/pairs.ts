import { expect, type Page } from "@playwright/test";
import { withClient } from "#scripts/database/admin.ts";
import { makeGrid } from "./grids.ts";
import { mailsTo, readMails, type Mail } from "./inbox.ts";
import { mark } from "./people.ts";

const onDatabase = (sql: string, values: unknown[]) =>
  withClient(process.env.TEST_APP_DATABASE_URL ?? "", (client) => client.query(sql, values));

export interface PairOfTest {
  slug: string;
  asks: { name: string; email: string };
  shows: { name: string; email: string };
  /** words of the challenge and the example */
  challenge: string;
  offer: string;
}

/**
 * An event of one test's own with two gemeenten, of which one shows what the other asks for, and
 * the proposal to introduce them. `page`: an organiser's.
 */
export async function makePair(page: Page): Promise<PairOfTest> {
  const { slug } = await makeGrid(page, 0);
  const word = mark();
  const pair = {
    slug,
    asks: { name: `Askerveen ${word}`, email: `contact-${word}@askerveen.example` },
    shows: { name: `Zandhoek ${word}`, email: `contact-${word}@zandhoek.example` },
    challenge: `Niemand vindt ons spreekuur ${word}`,
    offer: `Spreekuur in de bibliotheek ${word}`,
  };
  await addGemeente(slug, `a-${word}`, pair.asks);
  await addGemeente(slug, `b-${word}`, pair.shows);
  await addStand(slug, { id: `o-${word}`, organisationId: `b-${word}`, title: pair.offer });
  const reason = {
    ...{ kind: "offer-answers-challenge", score: 0.8, from: `b-${word}`, to: `a-${word}` },
    ...{ offer: `o-${word}`, challenge: `c-${word}` },
  };
  await onDatabase(
    `with here as (select "id" from "Event" where "slug" = $1),
     challenge as (
       insert into "Challenge" ("id", "eventId", "organisationId", "ownerId", "visibility", "title",
         "updatedAt")
       select 'c-' || $2, "id", 'a-' || $2, 'a-' || $2, 'PUBLIC', $3, now() from here),
     run as (
       insert into "MatchRun" ("id", "eventId", "summary", "unmatched")
       select 'r-' || $2, "id", '{}', '[]' from here returning "id")
     insert into "Match" ("id", "runId", "aId", "bId", "score", "reasons")
     select 'm-' || $2, "id", 'a-' || $2, 'b-' || $2, 0.8, $4::jsonb from run`,
    [slug, word, pair.challenge, JSON.stringify([reason])],
  );
  return pair;
}

/**
 * A second gemeente that shows what the first of a pair asks for, where everybody is introduced to
 * one other at most: a search proposes one of the two, and the other could come in its place.
 */
export async function addRival({ slug }: PairOfTest): Promise<void> {
  const word = mark();
  const rival = { name: `Rivaalhuizen ${word}`, email: `contact-${word}@rivaalhuizen.example` };
  await addGemeente(slug, `d-${word}`, rival);
  const title = "Spreekuur in het buurthuis";
  await addStand(slug, { id: `p-${word}`, organisationId: `d-${word}`, title });
  await onDatabase(`update "Event" set "maxIntroductions" = 1 where "slug" = $1`, [slug]);
}

type Gemeente = PairOfTest["asks"];

/** With one colleague, who agreed to be introduced and has the same id. */
async function addGemeente(slug: string, id: string, { name, email }: Gemeente): Promise<void> {
  await onDatabase(
    `with person as (insert into "User" ("id", "email", "name") values ($1, $2, $3) returning "id"),
     organisation as (
       insert into "Organisation" ("id", "name", "slug") values ($1, $4, $1) returning "id"),
     consent as (
       insert into "Consent" ("id", "userId", "eventSlug", "purpose", "wording")
       select $1, "id", $5, 'INTRODUCTION', 'Ja, stel mij voor' from person)
     insert into "Membership" ("userId", "organisationId", "status", "isContact")
     select person."id", organisation."id", 'ACTIVE', true from person, organisation`,
    [id, email, `Contact ${name}`, name, slug],
  );
}

async function addStand(
  slug: string,
  { id, organisationId, title }: { id: string; organisationId: string; title: string },
): Promise<void> {
  await onDatabase(
    `insert into "Contribution" ("id", "eventId", "organisationId", "ownerId", "kind", "status",
       "title", "summary", "updatedAt")
     select $2, "id", $3, $3, 'STAND', 'ACCEPTED', $4, 'Zonder afspraak over geld praten.', now()
     from "Event" where "slug" = $1`,
    [slug, id, organisationId, title],
  );
}

export async function approve(page: Page, { slug, asks, shows }: PairOfTest): Promise<void> {
  await page.goto(`/${slug}/organisatie/koppelingen`);
  const row = page.getByRole("row").filter({ hasText: asks.name }).filter({ hasText: shows.name });
  await row.getByRole("button", { name: "Keur goed" }).click();
  await expect(page.getByRole("status")).toContainText("Goedgekeurd");
}

/** The mail of this kind in somebody's box, once it is there: the only one. */
export async function mailWith(email: string, subject: RegExp): Promise<Mail> {
  const about = async () => (await mailsTo(email)).filter((mail) => subject.test(mail.subject));
  await expect.poll(async () => (await about()).length, { timeout: 60_000 }).toBe(1);
  const [mail] = await readMails(
    (one) => subject.test(one.subject) && one.deliveredTo.includes(email),
  );
  if (!mail) throw new Error(`no mail to ${email}`);
  return mail;
}

/** The link in a mail whose address has this in it. */
export function linkIn({ text }: Mail, part: string): string {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  const link = links.find((one) => one.includes(part));
  if (!link) throw new Error(`no link with ${part} in:\n${text}`);
  return link;
}

/** As if a worker were searching, and took very long. */
export async function searchOn({ slug }: PairOfTest): Promise<void> {
  await onDatabase(
    `insert into "MatchSearch" ("id", "eventId", "status", "touchedAt")
     select 's-' || $1::text, "id", 'RUNNING', '2100-01-01' from "Event" where "slug" = $1::text`,
    [slug],
  );
}

/** As if they were introduced so many days earlier, and the work of this morning was done. */
export async function daysLater({ slug }: PairOfTest, days: number): Promise<void> {
  await onDatabase(
    `update "Introduction" i set "introducedAt" = i."introducedAt" - make_interval(days => $2)
     from "Match" m, "MatchRun" r, "Event" e
     where m."id" = i."matchId" and r."id" = m."runId" and e."id" = r."eventId" and e."slug" = $1`,
    [slug, days],
  );
  await onDatabase(`insert into pgboss.job ("name") values ($1)`, ["follow-introductions"]);
}
