import { tzlib_get_ical_block } from "timezones-ical-library";

/**
 * A time zone as an iCalendar file describes it.
 *
 * The library knows Amsterdam as another name of Brussels and calls the block so. Events that name
 * a zone which the file does not describe are read in the reader's own zone, so it gets our name.
 */
export function zoneDescription(zone: string): string {
  const [block] = tzlib_get_ical_block(zone);
  if (!block) throw new Error(`no description of the time zone ${zone}`);
  return block
    .replace(/^TZID:.*$/m, `TZID:${zone}`)
    .replace(/^X-LIC-LOCATION:.*$/m, `X-LIC-LOCATION:${zone}`);
}
