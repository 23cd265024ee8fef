/** An accepted workshop with all that bears on when and where it can be. */
export interface GroundWorkshop {
  id: string;
  title: string;
  /** who registered it, then its partners */
  organisations: { id: string; name: string }[];
  minutes: number | null;
  maxGroup: number | null;
  needs: { screen: boolean; power: boolean; table: boolean };
  presenters: { label: string; impossible: string[]; preferred: string[] }[];
  /** the days it can come to; none: every day */
  dayIds: string[];
  themeIds: string[];
}

export interface GroundRoom {
  id: string;
  locationDayId: string;
  name: string;
  capacity: number;
  has: { screen: boolean; power: boolean; tables: boolean };
}

export interface GroundRound {
  id: string;
  locationDayId: string;
  number: number;
  startsAt: Date;
  endsAt: Date;
}

export interface GroundRun {
  runId: string;
  contributionId: string;
  roundId: string;
  roomId: string;
  isPinned: boolean;
  /** on routes or offered */
  seatsTaken: number;
}

/** What a visitor of a day would like to see. */
export interface GroundVisitor {
  dayId: string;
  /** workshops that they saved, fixed on their route, wait for or ranked */
  chosen: string[];
  /** themes they ticked: what is known of who chose nothing */
  themeIds: string[];
}

export interface Ground {
  rounds: GroundRound[];
  rooms: GroundRoom[];
  runs: GroundRun[];
  workshops: GroundWorkshop[];
  visitors: GroundVisitor[];
}

/** What a room has and a workshop needs, as people call it. */
export const EQUIPMENT = [
  { id: "een scherm", ofRoom: "screen", ofWorkshop: "screen" },
  { id: "stroom", ofRoom: "power", ofWorkshop: "power" },
  { id: "tafels", ofRoom: "tables", ofWorkshop: "table" },
] as const;

/** People are labels: the same label at the same organisation is the same person. */
export function presenterId({ organisations }: GroundWorkshop, label: string): string {
  return `${organisations[0]?.id ?? ""} ${label.trim().toLowerCase()}`;
}
