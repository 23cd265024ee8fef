/** Seconds to wait after the first, second, … temporary refusal; after the last it is given up. */
export const WAIT_BEFORE_RETRY = [30, 120, 600, 3600, 4 * 3600, 12 * 3600] as const;
