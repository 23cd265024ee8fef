import type { MetaDescriptor } from "@remix-run/node";
import { SHARE_SIZE } from "#app/domain/share-picture/size.ts";

export interface Shared {
  title: string;
  description: string;
  /** absolute addresses */
  url: string;
  picture: string;
  /** what is on the picture, for who cannot see it */
  pictureText: string;
  jsonLd: Record<string, unknown>;
}

/** What other sites and apps show when somebody shares the page. */
export function shareTags(shared: Shared): MetaDescriptor[] {
  const { title, description, url, picture, pictureText, jsonLd } = shared;
  return [
    { tagName: "link", rel: "canonical", href: url },
    { property: "og:type", content: "article" },
    { property: "og:site_name", content: "PraktijkVoorbeeldenParade" },
    { property: "og:locale", content: "nl_NL" },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:url", content: url },
    { property: "og:image", content: picture },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: String(SHARE_SIZE.width) },
    { property: "og:image:height", content: String(SHARE_SIZE.height) },
    { property: "og:image:alt", content: pictureText },
    { name: "twitter:card", content: "summary_large_image" },
    { name: "twitter:title", content: title },
    { name: "twitter:description", content: description },
    { name: "twitter:image", content: picture },
    { name: "twitter:image:alt", content: pictureText },
    // Data, not a script: Remix escapes what could end the element.
    { "script:ld+json": jsonLd as never },
  ];
}
