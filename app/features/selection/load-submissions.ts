import { findSubmission, listSubmissions, type Submission } from "#app/db/submissions.ts";
import { listFreePlaces, type FreePlace } from "#app/db/stand-places.ts";
import { readGrid } from "#app/db/workshop-runs.ts";
import type { Event } from "#app/domain/events/event.ts";
import {
  fitsSelection,
  isPlaced,
  type SelectionFilter,
} from "#app/domain/selection/selection-filter.ts";

export interface SubmissionList {
  shown: Submission[];
  total: number;
}

/** What came in, narrowed down as the organiser asks. */
export async function loadSubmissions(
  eventId: string,
  filter: SelectionFilter,
): Promise<SubmissionList> {
  const all = await listSubmissions(eventId);
  return { shown: all.filter((one) => fitsSelection(one, filter)), total: all.length };
}

export function loadSubmission(id: string, eventSlug: string): Promise<Submission | null> {
  return findSubmission(id, eventSlug);
}

/** A round and a room in which nothing runs yet. */
export interface FreeSlot {
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
