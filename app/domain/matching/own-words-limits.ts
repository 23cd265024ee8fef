/** How much an organiser may type: groups, and of a group its words and the length of each. */
export const OWN_WORDS_LIMITS = { lines: 60, inLine: 12, characters: 60, words: 6, text: 6_000 };
