/**
 * Words of the sociaal domein that mean the same or nearly so, in jargon and in plain speech.
 * One group is one concept. Expressions are separated by commas; inflections and compounds are
 * found by the reader, so they stand here only where the stem differs. `related` names groups
 * that often come along with this one and count for a little.
 */
export type ConceptGroup = { id: string; expressions: string; related?: readonly string[] };
