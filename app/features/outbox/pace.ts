import { bookMoments } from "#app/db/mail-pace.ts";

const MINUTE = 60_000;

/**
 * When mails may leave so that all workers together keep to so many a minute.
 * @returns milliseconds to wait for each of `count` mails
 */
export async function momentsToSend(count: number, perMinute: number): Promise<number[]> {
  const apart = MINUTE / perMinute;
  const first = await bookMoments(count, apart);
  return Array.from({ length: count }, (_, index) => first + index * apart);
}
