import headingFontUrl from "./bricolage-grotesque.woff2?url";
import textFontUrl from "./atkinson-hyperlegible-next.woff2?url";

/** The two fonts every page needs, for `<link rel="preload" as="font" type="font/woff2" crossorigin>`. */
export const fontUrls = [headingFontUrl, textFontUrl];
