import { expect, type Page } from "@playwright/test";
import { withClient } from "#scripts/database/admin.ts";
import { mark } from "./people.ts";

export interface Hall {
  /** where its floor plan is made: add "/tekenen" or "/voorstel" */
  at: string;
  /** titles of the stands that wait for a place */
  stands: string[];
}

/** Long after the demo's parade, which stays the next one for the other tests. */
const LATER = 400;

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * A copy of the parade for one test alone: its hall, in which nobody stands yet, and as many
 * accepted stands as asked. `page` is an organiser's.
 */
export async function makeHall(page: Page, stands = 0): Promise<Hall> {
  const name = `Hal ${mark()}`;
  await page.goto("/parade/organisatie/instellingen/kopie");
  await page.getByLabel("Hoe heet het nieuwe evenement?").fill(name);
  await page.getByLabel("Wat wordt de eerste dag?").fill(dayIn(LATER));
  await page.getByRole("button", { name: "Maak de kopie" }).click();
  await expect(page.getByRole("status")).toContainText("De kopie is er");
  const slug = name.toLowerCase().replace(" ", "-");
  return { at: `/${slug}/organisatie/plattegrond`, stands: await acceptStands(slug, stands) };
}

/** Not by way of the pages: how a stand gets on the programme is what other tests are about. */
function acceptStands(slug: string, count: number): Promise<string[]> {
  return withClient(process.env.TEST_APP_DATABASE_URL ?? "", async (client) => {
    const made = await client.query<{ title: string }>(
      `with example as (
         select c.*, row_number() over (order by c."title") as "rank" from "Contribution" c
         join "Event" e on e."id" = c."eventId"
         where e."slug" = 'parade' and c."kind" = 'STAND' and c."status" = 'ACCEPTED'
         order by c."title" limit $2
       ), made as (
         insert into "Contribution"
           ("id", "eventId", "organisationId", "kind", "status", "title", "submittedAt", "updatedAt")
         select gen_random_uuid()::text, e."id", x."organisationId", 'STAND', 'ACCEPTED',
           x."title", now() + x."rank" * interval '1 second', now()
         from example x, "Event" e where e."slug" = $1
         returning "id", "title", "eventId"
       ), themed as (
         insert into "ContributionTheme" ("contributionId", "themeId", "position")
         select made."id", mine."id", ct."position" from made
         join example x on x."title" = made."title"
         join "ContributionTheme" ct on ct."contributionId" = x."id"
         join "Theme" theirs on theirs."id" = ct."themeId"
         join "Theme" mine on mine."slug" = theirs."slug" and mine."eventId" = made."eventId"
       )
       select "title" from made order by "title"`,
      [slug, count],
    );
    return made.rows.map(({ title }) => title);
  });
}
