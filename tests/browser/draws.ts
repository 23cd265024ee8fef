import type { Page } from "@playwright/test";
import { withClient } from "#scripts/database/admin.ts";
import { makeGrid, type GridOfTest } from "./grids.ts";

const onDatabase = (sql: string, values: unknown[]) =>
  withClient(process.env.TEST_APP_DATABASE_URL ?? "", (client) => client.query(sql, values));

/**
 * A parade of one test's own with three workshops, in three rounds, and two visitors: the first
 * workshop has one seat, the others twenty. `page`: an organiser's.
 */
export async function makeDrawDay(page: Page): Promise<GridOfTest> {
  const grid = await makeGrid(page, 3, 2);
  await onDatabase(
    `insert into "WorkshopRun" ("id", "contributionId", "roundId", "roomId", "capacity")
     select gen_random_uuid()::text, c."id", ronde."id", room."id",
       case when given."rank" = 1 then 1 else 20 end
     from unnest($2::text[]) with ordinality given("title", "rank")
     join "Event" e on e."slug" = $1
     join "Contribution" c on c."eventId" = e."id" and c."title" = given."title"
     join "LocationDay" d on d."eventId" = e."id"
     join "Round" ronde on ronde."locationDayId" = d."id" and ronde."number" = given."rank"
     join lateral (
       select "id" from "Room" where "locationDayId" = d."id" order by "name" limit 1
     ) room on true`,
    [grid.slug, grid.workshops],
  );
  return grid;
}

/** As if the lists opened an hour ago: a test does not wait for a minute to pass. */
export async function openedAnHourAgo(slug: string): Promise<void> {
  await onDatabase(
    `update "Draw" set "opensAt" = now() - interval '1 hour'
     from "Event" e where e."id" = "eventId" and e."slug" = $1`,
    [slug],
  );
}
