/** The hall of the demo parade, in metres from the top left. Columns as in the database. */
export interface DemoFloorPlan {
  width: number;
  height: number;
  entrance: { x: number; y: number };
  shapes: DemoShape[];
  rooms: DemoRoom[];
  places: DemoPlace[];
}

export interface DemoShape {
  kind: "wall" | "fixture" | "area" | "label";
  x: number;
  y: number;
  width: number;
  height: number;
  label?: string;
}

export interface DemoRoom {
  name: string;
  capacity: number;
  doorX: number;
  doorY: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DemoPlace {
  number: number;
  zone: string;
  x: number;
  y: number;
  width: number;
  height: number;
  hasPower: boolean;
}

const PLACE = { width: 3, height: 2 };
const PLACES_IN_A_ROW = 4;

/** Top left of each block of two rows back to back, in the order in which one walks past them. */
const BLOCKS = [
  { zone: "A", x: 5, y: 16 },
  { zone: "B", x: 5, y: 25 },
  { zone: "C", x: 5, y: 34 },
  { zone: "D", x: 22, y: 34 },
  { zone: "E", x: 22, y: 25 },
  { zone: "F", x: 22, y: 16 },
];

/** The cable ducts stop short of these. */
const WITHOUT_POWER = new Set([8, 16, 20, 24, 28, 33]);

function placesOf(block: (typeof BLOCKS)[number], index: number): DemoPlace[] {
  const first = index * PLACES_IN_A_ROW * 2 + 1;
  return Array.from({ length: PLACES_IN_A_ROW * 2 }, (_, i) => ({
    number: first + i,
    zone: block.zone,
    x: block.x + (i % PLACES_IN_A_ROW) * PLACE.width,
    y: block.y + Math.floor(i / PLACES_IN_A_ROW) * PLACE.height,
    ...PLACE,
    hasPower: !WITHOUT_POWER.has(first + i),
  }));
}

/** Along the back wall, with the door in front. */
function backTent(name: string, capacity: number, x: number): DemoRoom {
  return { name, capacity, x, y: 4, width: 9.5, height: 7, doorX: x + 4.75, doorY: 11 };
}

/** Along the right wall, with the door towards the stands. */
function sideTent(name: string, capacity: number, y: number): DemoRoom {
  return { name, capacity, x: 39, y, width: 8, height: 6.5, doorX: 39, doorY: y + 3.25 };
}

/** De Loods in Amersfoort: tents along two sides, stands in the middle, the square by the entrance. */
export const demoFloorPlan: DemoFloorPlan = {
  width: 50,
  height: 60,
  entrance: { x: 6, y: 60 },
  shapes: [
    { kind: "label", x: 3, y: 1, width: 9.5, height: 2, label: "Workshops" },
    { kind: "fixture", x: 10.5, y: 50, width: 10, height: 6, label: "Garderobe" },
    { kind: "area", x: 22, y: 43, width: 12.5, height: 13, label: "Plein, lunch" },
    { kind: "fixture", x: 37.5, y: 49, width: 10, height: 4, label: "Toiletten" },
    { kind: "fixture", x: 37.5, y: 54, width: 10, height: 4, label: "Lift" },
    // The porch, and the screen that keeps the toilets out of sight.
    { kind: "wall", x: 2.8, y: 56, width: 0.3, height: 4 },
    { kind: "wall", x: 8.9, y: 56, width: 0.3, height: 4 },
    { kind: "wall", x: 36, y: 47, width: 0.3, height: 13 },
    { kind: "wall", x: 39, y: 47, width: 11, height: 0.3 },
  ],
  rooms: [
    backTent("Tent 1", 40, 3),
    backTent("Tent 2", 40, 14.5),
    backTent("Tent 3", 32, 26),
    backTent("Tent 4", 32, 37.5),
    sideTent("Tent 5", 24, 15),
    sideTent("Tent 6", 24, 23),
    sideTent("Tent 7", 20, 31),
    sideTent("Tent 8", 16, 39),
  ],
  places: BLOCKS.flatMap(placesOf),
};
