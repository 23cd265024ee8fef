/** Pixels of a picture with which an example is shared, as Open Graph asks for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
