/** What stands between two tags, or an element; whether a tag may be empty is React's business. */
export type MarkupNode = string | MarkupElement;

export interface MarkupElement {
  tag: string;
  classes: readonly string[];
  /** of a link; else empty */
  href: string;
  children: MarkupNode[];
}

const VOID_TAGS = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
const TAG_OR_TEXT = /<!--[^]*?-->|<!?(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|([^<]+)/g;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#(\d+)|#x([0-9a-fA-F]+));/g;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/**
 * Reads the HTML that React writes: every element closed, every `<` and `>` of a text or an
 * attribute escaped. Of HTML from elsewhere it makes something, never an error.
 * @returns the outermost elements, in an element without a name
 */
export function readMarkup(html: string): MarkupElement {
  const root = element("", "");
  const open = [root];
  for (const [, slash, tag = "", attributes = "", text] of html.matchAll(TAG_OR_TEXT)) {
    const inside = open[open.length - 1] ?? root;
    if (text !== undefined) inside.children.push(unescaped(text));
    else if (slash) {
      if (open.length > 1 && inside.tag === tag.toLowerCase()) open.pop();
    } else if (tag && tag.toLowerCase() !== "doctype") {
      const next = element(tag.toLowerCase(), attributes);
      inside.children.push(next);
      if (!VOID_TAGS.has(next.tag) && !attributes.endsWith("/")) open.push(next);
    }
  }
  return root;
}

function element(tag: string, attributes: string): MarkupElement {
  const valueOf = (name: string) => {
    const start = attributes.indexOf(` ${name}="`);
    if (start < 0) return "";
    const from = start + name.length + 3;
    return unescaped(attributes.slice(from, attributes.indexOf('"', from)));
  };
  const classes = valueOf("class").split(" ");
  return { tag, classes, href: tag === "a" ? valueOf("href") : "", children: [] };
}

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, name: string, decimal?: string, hexadecimal?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return NAMED[name] ?? whole;
  });
}
