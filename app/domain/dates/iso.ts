import { toAmsterdam } from "./zoned.ts";

/** "2027-05-20T10:00:00+02:00": an instant on the Dutch clock with its offset, to the second. */
export function isoWithOffset(instant: Date): string {
  return toAmsterdam(instant).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}
