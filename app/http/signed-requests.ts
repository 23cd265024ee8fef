/**
 * Addresses that other programs post to: a mail program's one-click unsubscribe and the mail
 * provider's reports. They come from no page, so each carries a signature that is checked instead.
 */
const SIGNED = [/^\/geen-mails\/[^/]+$/, /^\/api\/mail\/bounces$/];

/** Whether requests to this path are known by a signature rather than by where they come from. */
export function isSignedAddress(path: string): boolean {
  return SIGNED.some((pattern) => pattern.test(path));
}
