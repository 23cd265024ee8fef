import type { LinkKind } from "#app/domain/introductions/link.ts";

/** What a mail is made with beside its own data. */
export interface RenderContext {
  /** without a slash at the end */
  baseUrl: string;
  /** makes the link at the moment of sending: what is stored lets nobody in */
  signInUrl: (linkId: string) => string;
  /** the secret part of a link about an introduction; absent for who only looks at the mail */
  introductionToken?: (kind: LinkKind, linkKey: string) => string;
}
