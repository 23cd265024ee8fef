const SCHEMES = new Set(["http:", "https:", "mailto:"]);

/**
 * The address of a link that somebody wrote, or null when a page should not lead there. Only
 * whole web and mail addresses: none of our own pages, no scripts, no files.
 */
export function safeLink(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!SCHEMES.has(url.protocol)) return null;
  // A name before the host is there to make one site look like another.
  if (url.username || url.password) return null;
  return url.href;
}
