/** Who looks at a page: someone signed in, with what that person may work on. */
export interface Viewer {
  userId: string;
  email: string;
  name: string | null;
  /** organisations this person may work for */
  organisations: { id: string; name: string; slug: string }[];
  /** slugs of the events this person organises */
  organises: string[];
  /** slugs of the events this person registered for as a visitor */
  registeredFor: string[];
}

/** Nobody is signed in: `null`. */
export type MaybeViewer = Viewer | null;

export function organises(viewer: MaybeViewer, eventSlug: string): boolean {
  return viewer?.organises.includes(eventSlug) ?? false;
}

export function worksFor(viewer: MaybeViewer, organisationSlug: string): boolean {
  return viewer?.organisations.some(({ slug }) => slug === organisationSlug) ?? false;
}

export function isRegisteredFor(viewer: MaybeViewer, eventSlug: string): boolean {
  return viewer?.registeredFor.includes(eventSlug) ?? false;
}

/** How a person is called where no name was given: the part of the address before the @. */
export function displayName(person: { name: string | null; email: string }): string {
  return person.name ?? person.email.split("@")[0] ?? person.email;
}
