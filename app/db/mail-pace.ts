import { prisma } from "./client.ts";

/**
 * Books `count` moments to send at, `milliseconds` apart, after all that were booked before: all
 * workers book in the same row, by the clock of the database.
 * @returns milliseconds from now until the first of them
 */
export async function bookMoments(count: number, milliseconds: number): Promise<number> {
  const length = count * milliseconds;
  const [row] = await prisma.$queryRaw<{ wait: number }[]>`
    insert into "MailPace" as pace ("id", "nextAt")
    values (1, clock_timestamp() + make_interval(secs => ${length}::float8 / 1000))
    on conflict ("id") do update
    set "nextAt" = greatest(pace."nextAt", clock_timestamp())
      + make_interval(secs => ${length}::float8 / 1000)
    returning greatest(0, extract(epoch from
      pace."nextAt" - make_interval(secs => ${length}::float8 / 1000) - clock_timestamp()) * 1000
    )::float8 as "wait"`;
  return row?.wait ?? 0;
}
