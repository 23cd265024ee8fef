/**
 * The address of an organiser's page about one day of an event.
 * @param page "programma/voorstel"
 * @param day its number, from 1; below that it is not known which, so the first
 */
export function dayHref(slug: string, page: string, day: number): string {
  return `/${slug}/organisatie/${page}${day > 1 ? `?dag=${day}` : ""}`;
}
