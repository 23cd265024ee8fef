import { expect, type Page } from "@playwright/test";
import { withClient } from "#scripts/database/admin.ts";
import { mark } from "./people.ts";

export interface GridOfTest {
  /** where the programme is made: add "/voorstel" or "/publiceren" */
  at: string;
  slug: string;
  /** titles of the accepted workshops, in order; nothing runs anywhere yet */
  workshops: string[];
  /** the address of each visitor; all of them saved the first two workshops */
  visitors: string[];
}

/** Long after the demo's parade, which stays the next one for the other tests. */
const LATER = 430;

/** A copy of the parade for one test alone, with its own workshops and visitors. `page`: an organiser's. */
export async function makeGrid(page: Page, workshops: number, visitors = 0): Promise<GridOfTest> {
  const name = `Rooster ${mark()}`;
  await page.goto("/parade/organisatie/instellingen/kopie");
  await page.getByLabel("Hoe heet het nieuwe evenement?").fill(name);
  const day = new Date(Date.now() + LATER * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Wat wordt de eerste dag?").fill(day);
  await page.getByRole("button", { name: "Maak de kopie" }).click();
  await expect(page.getByRole("status")).toContainText("De kopie is er");
  const slug = name.toLowerCase().replace(" ", "-");
  const titles = Array.from({ length: workshops }, (_, index) => `Workshop ${index + 1} ${slug}`);
  const people = Array.from(
    { length: visitors },
    (_, i) => `bezoeker-${i + 1}-${slug}@laren.example`,
  );
  await fill(slug, titles, people);
  return { at: `/${slug}/organisatie/programma`, slug, workshops: titles, visitors: people };
}

/** Not by way of the pages: how all this comes about is what other tests are about. */
async function fill(slug: string, titles: string[], people: string[]): Promise<void> {
  await withClient(process.env.TEST_APP_DATABASE_URL ?? "", async (client) => {
    await client.query(
      `update "Event" set "programmePublishedAt" = null, "submissionOpensAt" = now() - interval '1 day'
       where "slug" = $1`,
      [slug],
    );
    await client.query(
      `insert into "Contribution"
         ("id", "eventId", "organisationId", "ownerId", "kind", "status", "title", "summary", "minutes",
          "submittedAt", "updatedAt")
       select gen_random_uuid()::text, e."id", o."organisationId", o."ownerId", 'WORKSHOP', 'ACCEPTED',
         given."title", 'Samen proberen.', 45, now(), now()
       from unnest($2::text[]) with ordinality given("title", "rank")
       join "Event" e on e."slug" = $1
       join (
         select one."organisationId", min(one."ownerId") as "ownerId",
           row_number() over (order by one."organisationId") as "rank"
         from "Contribution" one join "Event" parade on parade."id" = one."eventId"
         where parade."slug" = 'parade' and one."status" = 'ACCEPTED' and one."ownerId" is not null
         group by one."organisationId"
       ) o on o."rank" = given."rank"`,
      [slug, titles],
    );
    await client.query(
      `with person as (
         insert into "User" ("id", "email", "name")
         select gen_random_uuid()::text, address, 'Bezoeker' from unnest($2::text[]) address
         returning "id"
       ), registered as (
         insert into "Registration" ("id", "eventId", "locationDayId", "userId", "organisationId")
         select gen_random_uuid()::text, e."id", d."id", person."id",
           (select min("organisationId") from "Contribution" where "eventId" = e."id")
         from person, "Event" e join "LocationDay" d on d."eventId" = e."id" where e."slug" = $1
         returning "id", "eventId"
       )
       insert into "Bookmark" ("registrationId", "contributionId")
       select registered."id", c."id" from registered
       join "Contribution" c on c."eventId" = registered."eventId" and c."title" = any($3::text[])`,
      [slug, people, titles.slice(0, 2)],
    );
  });
}

/** Gives a visitor a seat in the run of a workshop. */
export async function giveSeat(title: string, email: string): Promise<void> {
  await withClient(process.env.TEST_APP_DATABASE_URL ?? "", async (client) => {
    await client.query(
      `with route as (
         insert into "Route" ("id", "registrationId", "updatedAt")
         select gen_random_uuid()::text, r."id", now() from "Registration" r
         join "User" u on u."id" = r."userId" where u."email" = $2
         returning "id"
       )
       insert into "RouteStop"
         ("id", "routeId", "contributionId", "runId", "startsAt", "endsAt", "reason")
       select gen_random_uuid()::text, route."id", c."id", run."id", ronde."startsAt", ronde."endsAt",
         '{"kind": "chosen"}'
       from route, "Contribution" c
       join "WorkshopRun" run on run."contributionId" = c."id"
       join "Round" ronde on ronde."id" = run."roundId" where c."title" = $1`,
      [title, email],
    );
  });
}
