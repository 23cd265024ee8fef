import { listReviews, organisationsOfReviewer, type GivenReview } from "#app/db/reviews.ts";
import { listSelectionRows, type SelectionRow } from "#app/db/selection-rows.ts";
import { findSubmission, listSubmissions, type Submission } from "#app/db/submissions.ts";
import { listFreePlaces, type FreePlace } from "#app/db/stand-places.ts";
import { listThemes, type EventTheme } from "#app/db/themes.ts";
import { readGrid } from "#app/db/workshop-runs.ts";
import type { Event } from "#app/domain/events/event.ts";
import { pageOf, type Paged } from "#app/domain/paging/page.ts";
import { readTexts, type ReadableText } from "#app/domain/selection/read-texts.ts";
import { isOwn, withoutOwnScores } from "#app/domain/selection/review.ts";
import { summariseReviews, type ReviewSummary } from "#app/domain/selection/review-summary.ts";
import {
  fitsSelection,
  isPlaced,
  type SelectionFilter,
} from "#app/domain/selection/selection-filter.ts";
import { inOrder, type Order } from "#app/domain/selection/selection-order.ts";

const ON_A_PAGE = 30;

interface Figures {
  /** everything that was sent in, whatever is looked for */
  sentIn: number;
  /** begun, not sent in */
  drafts: number;
}

/** A line of the list; of what is one's own, what the committee thinks of it is left out. */
export type ListedRow = SelectionRow & { scoresHidden: boolean };

export type SubmissionList = Paged<ListedRow> & Figures;

/** How an organiser asks for the list: which rows, in which order, which page. */
export interface AskedList {
  filter: SelectionFilter;
  order: Order;
}

/** What came in, narrowed down and ordered as the organiser asks: all of it. */
export async function loadSelection(
  eventId: string,
  { filter, order }: AskedList,
  userId: string,
): Promise<Figures & { rows: ListedRow[] }> {
  const [all, organisationIds] = await Promise.all([
    listSelectionRows(eventId),
    organisationsOfReviewer(userId, eventId),
  ]);
  const me = { userId, organisationIds };
  const fitting = withoutOwnScores(me, all).filter((one) => fitsSelection(one, filter, me));
  const drafts = all.filter(({ status }) => status === "draft").length;
  return { rows: inOrder(fitting, order), sentIn: all.length - drafts, drafts };
}

/** One page of it. */
export async function loadSubmissions(
  eventId: string,
  asked: AskedList & { page?: number },
  userId: string,
): Promise<SubmissionList> {
  const { rows, ...figures } = await loadSelection(eventId, asked, userId);
  const page = pageOf(rows.length, asked.page ?? 1, ON_A_PAGE);
  return { ...page, ...figures, rows: rows.slice(page.skip, page.skip + page.take) };
}

/** The themes that the list can be narrowed down to. */
export function loadThemeChoice(eventSlug: string): Promise<EventTheme[]> {
  return listThemes(eventSlug);
}

/** One contribution as an organiser sees it, with what the committee thinks of it. */
export interface SubmissionPage {
  submission: Submission;
  texts: ReadableText[];
  /** null: it is of whoever looks, so what the committee thinks of it is not theirs to read */
  committee: { reviews: GivenReview[]; summary: ReviewSummary | null } | null;
}

export async function loadSubmission(
  id: string,
  event: Pick<Event, "id" | "slug">,
  userId: string,
): Promise<SubmissionPage | null> {
  const submission = await findSubmission(id, event.slug);
  if (!submission) return null;
  const organisationIds = await organisationsOfReviewer(userId, event.id);
  const isMine = isOwn(
    { userId, organisationIds },
    {
      ownerId: submission.owner?.id ?? null,
      organisationIds: submission.organisations.map((organisation) => organisation.id),
    },
  );
  return {
    submission,
    texts: readTexts(submission),
    committee: isMine ? null : await committeeOn(id),
  };
}

async function committeeOn(id: string): Promise<SubmissionPage["committee"]> {
  const reviews = await listReviews(id);
  return { reviews, summary: summariseReviews(reviews.map(({ score }) => score)) };
}

/** A round and a room in which nothing runs yet. */
export interface FreeSlot {
  locationDayId: string;
  roundId: string;
  roomId: string;
  round: number;
  startsAt: Date;
  room: string;
  capacity: number;
}

/** What an accepted contribution can still be given. */
export interface FreeSpots {
  places: FreePlace[];
  slots: FreeSlot[];
}

export async function loadFreeSpots(eventId: string): Promise<FreeSpots> {
  const [places, grid] = await Promise.all([listFreePlaces(eventId), readGrid(eventId)]);
  const taken = new Set(grid.runs.map(({ roundId, roomId }) => `${roundId}:${roomId}`));
  return {
    places,
    slots: grid.rounds.flatMap((round) =>
      grid.rooms
        .filter(
          (room) =>
            room.locationDayId === round.locationDayId && !taken.has(`${round.id}:${room.id}`),
        )
        .map((room) => ({
          locationDayId: round.locationDayId,
          roundId: round.id,
          roomId: room.id,
          round: round.number,
          startsAt: round.startsAt,
          room: room.name,
          capacity: room.capacity,
        })),
    ),
  };
}

export interface SelectionOverview {
  toDecide: number;
  standsWithoutPlace: number;
  workshopsWithoutSlot: number;
  accepted: number;
  freePlaces: number;
  freeSlots: number;
}

/** What waits for an organiser, counted. */
export async function loadSelectionOverview(event: Event): Promise<SelectionOverview> {
  const all = await listSubmissions(event.id);
  const spots = await loadFreeSpots(event.id);
  const accepted = all.filter(({ status }) => status === "accepted");
  const unplaced = accepted.filter((one) => !isPlaced(one));
  return {
    toDecide: all.filter(({ status }) => status === "submitted").length,
    standsWithoutPlace: unplaced.filter(({ kind }) => kind === "stand").length,
    workshopsWithoutSlot: unplaced.filter(({ kind }) => kind === "workshop").length,
    accepted: accepted.length,
    freePlaces: spots.places.length,
    freeSlots: spots.slots.length,
  };
}
