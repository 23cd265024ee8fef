import { findEvent } from "#app/db/events.ts";
import { findExample, listExamples } from "#app/db/catalogue.ts";
import { listPublicChallenges } from "#app/db/public-challenges.ts";
import { isPublic, type Event } from "#app/domain/events/event.ts";
import {
  openChallenge,
  openEvent,
  openExample,
  openFullExample,
} from "#app/domain/open-data/answers.ts";
import { openPage, type AskedPage } from "#app/domain/open-data/paging.ts";
import type {
  FullOpenExample,
  OpenChallenge,
  OpenEvent,
  OpenExample,
  PageOfOpen,
} from "#app/domain/open-data/schemas.ts";

/** `siteUrl`: the address people see, without a slash at the end. */
interface Asked {
  slug: string | undefined;
  siteUrl: string;
  now: Date;
}

/** Null for an event that everybody may not know of yet, whoever asks: so for all of these. */
async function publicEvent({ slug, now }: Asked): Promise<Event | null> {
  const event = slug ? await findEvent(slug) : null;
  return event && isPublic(event, now) ? event : null;
}

export async function readOpenEvent(asked: Asked): Promise<OpenEvent | null> {
  const event = await publicEvent(asked);
  return event && openEvent(event, asked.siteUrl);
}

/** The accepted examples, oldest first. */
export async function readOpenExamples(
  asked: Asked,
  page: AskedPage,
): Promise<PageOfOpen<OpenExample> | null> {
  const event = await publicEvent(asked);
  if (!event) return null;
  const site = { siteUrl: asked.siteUrl, slug: event.slug };
  const here = `${asked.siteUrl}/api/v1/events/${event.slug}/examples`;
  return openPage(await listExamples(event.id), page, here, (one) => openExample(one, site));
}

export async function readOpenExample(
  asked: Asked,
  contributionId: string,
): Promise<FullOpenExample | null> {
  const event = await publicEvent(asked);
  const example = event && (await findExample(event.id, contributionId));
  return example && openFullExample(example, { siteUrl: asked.siteUrl, slug: event.slug });
}

/** Only the challenges that their owners made public, newest first. */
export async function readOpenChallenges(
  asked: Asked,
  page: AskedPage,
): Promise<PageOfOpen<OpenChallenge> | null> {
  const event = await publicEvent(asked);
  if (!event) return null;
  const site = { siteUrl: asked.siteUrl, slug: event.slug };
  const here = `${asked.siteUrl}/api/v1/events/${event.slug}/challenges`;
  const challenges = await listPublicChallenges(event.id);
  return openPage(challenges, page, here, (one) => openChallenge(one, site));
}
