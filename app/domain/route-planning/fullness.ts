/** How full a visitor wants the day. */
export const FULLNESSES = ["calm", "normal", "full"] as const;
export type DayFullness = (typeof FULLNESSES)[number];

/** Stands between two workshops or pauses at most. */
export const STANDS_PER_GAP: Record<DayFullness, number> = { calm: 1, normal: 3, full: 5 };
