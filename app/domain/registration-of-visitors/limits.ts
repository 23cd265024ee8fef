/** More says nothing any more: then everything is interesting. */
export const MOST_INTERESTS = 8;

/** As many challenges as a visitor may bring: enough for a good route, few enough to be meant. */
export const MOST_CHALLENGES = 2;
