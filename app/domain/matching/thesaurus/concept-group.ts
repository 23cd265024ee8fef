/**
 * One concept of the sociaal domein: words that mean the same or nearly so, in jargon and in plain
 * speech, separated by commas. Inflections and compounds are found by the reader, so they stand
 * here only where the stem differs. An expression all in capitals is found only in capitals: it is
 * an abbreviation that is also an everyday word (ZIN, MEE).
 *
 * `wider`: the concepts that this one is a kind of; a text about it is in part about them.
 * `related`: concepts that often come along with this one and count for a little.
 */
export type ConceptGroup = {
  id: string;
  expressions: string;
  wider?: readonly string[];
  related?: readonly string[];
};
