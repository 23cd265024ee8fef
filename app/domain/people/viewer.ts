/** Who looks at a page: someone signed in, with what that person may work on. */
export interface Viewer {
  userId: string;
  email: string;
  name: string | null;
  /** organisations this person may work for */
  organisations: { id: string; name: string; slug: string }[];
  /** slugs of the events this person organises */
  organises: string[];
  /** slugs of the events whose selection committee this person sits on */
  reviews: string[];
  /** may make an event from nothing; addresses in ADMIN_EMAILS */
  isAdministrator: boolean;
  /** slugs of the events this person registered for as a visitor */
  registeredFor: string[];
}

/** Nobody is signed in: `null`. */
export type MaybeViewer = Viewer | null;

export function organises(viewer: MaybeViewer, eventSlug: string): boolean {
  return viewer?.organises.includes(eventSlug) ?? false;
}

/** Sits on the selection committee, or organises: both read what comes in and say what they think. */
export function reviewsFor(viewer: MaybeViewer, eventSlug: string): boolean {
  return organises(viewer, eventSlug) || (viewer?.reviews.includes(eventSlug) ?? false);
}

/** Who organises one event already may make the next. */
export function mayMakeEvents(viewer: MaybeViewer): boolean {
  return viewer !== null && (viewer.isAdministrator || viewer.organises.length > 0);
}

export function worksFor(
  viewer: Pick<Viewer, "organisations"> | null,
  organisationSlug: string,
): boolean {
  return viewer?.organisations.some(({ slug }) => slug === organisationSlug) ?? false;
}

export function isRegisteredFor(viewer: MaybeViewer, eventSlug: string): boolean {
  return viewer?.registeredFor.includes(eventSlug) ?? false;
}

/** How a person is called where no name was given: the part of the address before the @. */
export function displayName(person: { name: string | null; email: string }): string {
  return person.name ?? person.email.split("@")[0] ?? person.email;
}
