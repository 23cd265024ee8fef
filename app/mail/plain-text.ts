import { toPlainText } from "react-email";

/** What html-to-text, which comes without types, gives to a formatter. */
interface Link {
  attribs: Record<string, string | undefined>;
  children: unknown[];
}

interface Builder {
  addInline(text: string, options: { noWordTransform: boolean }): void;
}

/** Columns; what a mail program shows without scrolling. */
const WIDTH = 76;

/** Only there to be looked at, or said again for who does look. */
const SKIPPED = [".preview", ".wordmark", ".cloth", ".skip", ".number", ".again"];

/**
 * A mail's HTML as text that reads well by itself: what is only there to be looked at goes, links
 * are written out, headings keep their letters, and a line stands above the small print.
 */
export function plainTextOf(html: string): string {
  const text = toPlainText(html, {
    wordwrap: WIDTH,
    formatters: {
      // "Bekijk je route: https://…"; an address to write to is its own text already.
      link(
        { attribs: { href = "" }, children }: Link,
        walk: (children: unknown[], builder: Builder) => void,
        builder: Builder,
      ) {
        walk(children, builder);
        if (!href.startsWith("mailto:")) builder.addInline(`: ${href}`, { noWordTransform: true });
      },
    },
    selectors: [
      ...SKIPPED.map((selector) => ({ selector, format: "skip" })),
      // Whoever reads this answers the mail itself; the sentence above the button says so.
      { selector: 'a.label[href^="mailto:"]', format: "skip" },
      { selector: "a", format: "link" },
      { selector: ".item", format: "inline" },
      { selector: ".stitches", format: "horizontalLine", options: { length: 40 } },
      { selector: "h1", options: { uppercase: false } },
      { selector: "h2", options: { uppercase: false } },
    ],
  });
  return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
