import { countSubmissions, pageOfSubmissions } from "#app/db/submission-search.ts";
import {
  findSubmission,
  findSubmissions,
  listSubmissions,
  type Submission,
} from "#app/db/submissions.ts";
import { listFreePlaces, type FreePlace } from "#app/db/stand-places.ts";
import { readGrid } from "#app/db/workshop-runs.ts";
import type { Event } from "#app/domain/events/event.ts";
import { pageOf, type Paged } from "#app/domain/paging/page.ts";
import {
  isPlaced,
  NO_FILTER,
  type SelectionFilter,
} from "#app/domain/selection/selection-filter.ts";

const ON_A_PAGE = 30;

export interface SubmissionList extends Paged<Submission> {
  /** everything that was sent in, whatever is looked for */
  sentIn: number;
}

/** What came in, narrowed down as the organiser asks: one page of it. */
export async function loadSubmissions(
  eventId: string,
  filter: SelectionFilter,
  asked = 1,
): Promise<SubmissionList> {
  const page = pageOf(await countSubmissions(eventId, filter), asked, ON_A_PAGE);
  const ids = await pageOfSubmissions(eventId, filter, page);
  return {
    ...page,
    rows: await findSubmissions(ids),
    sentIn: await countSubmissions(eventId, NO_FILTER),
  };
}

export function loadSubmission(id: string, eventSlug: string): Promise<Submission | null> {
  return findSubmission(id, eventSlug);
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
