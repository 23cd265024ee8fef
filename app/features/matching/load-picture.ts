import { findAllMatches } from "#app/db/match-runs.ts";
import { findPartyPlaces } from "#app/db/matching-parties.ts";
import { strengthOf } from "#app/domain/introductions/match-strength.ts";
import { onMap } from "#app/domain/map/projection.ts";
import { arcDiagram } from "#app/domain/matching/arc-diagram.ts";
import { municipalities } from "#app/domain/municipalities/list.ts";

export interface PictureTie {
  /** of the match */
  id: string;
  a: string;
  b: string;
  strength: 1 | 2 | 3;
  isApproved: boolean;
}

export interface Picture {
  names: Record<string, string>;
  ties: PictureTie[];
  /** where who is in a tie lies on the map; a samenwerkingsverband lies nowhere */
  places: Record<string, { x: number; y: number }>;
  groups: { rows: string[]; arcs: { tie: PictureTie; from: number; to: number }[] }[];
}

/** Who is proposed or introduced to whom, for drawing. */
export async function loadPicture(eventId: string): Promise<Picture> {
  const matches = await findAllMatches(eventId, ["PROPOSED", "APPROVED"]);
  const ties = matches
    .filter(({ status, lapsed }) => status === "APPROVED" || lapsed === null)
    .map(({ id, a, b, score, status }) => ({
      ...{ id, a: a.id, b: b.id },
      strength: strengthOf(score),
      isApproved: status === "APPROVED",
    }));
  const parties = matches.flatMap(({ a, b }) => [a, b]);
  const codes = await findPartyPlaces([...new Set(parties.map(({ id }) => id))]);
  const byCode = new Map(municipalities.map((one) => [one.code, one]));
  const places = [...codes].flatMap(([id, code]) => {
    const place = byCode.get(code);
    return place ? [[id, onMap(place)] as const] : [];
  });
  return {
    names: Object.fromEntries(parties.map(({ id, name }) => [id, name])),
    ties,
    places: Object.fromEntries(places),
    groups: arcDiagram(ties),
  };
}
