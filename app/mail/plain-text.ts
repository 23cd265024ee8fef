import { DomUtils, parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: unknown }>;

/** Columns; what a mail program shows without scrolling. */
const WIDTH = 76;

/** Only there to be looked at, or said again for who does look. */
const SKIPPED = ["preview", "wordmark", "cloth", "skip", "number", "again"];
const SKIPPED_TAGS = ["head", "style", "script", "img"];

/** Line ends before and after what stands apart. Two make a blank line. */
const BREAKS: Record<string, number> = {
  ...{ p: 2, div: 2, table: 2, ul: 2, ol: 2, h1: 2, h2: 2, h3: 2, blockquote: 2 },
  ...{ td: 1, th: 1, li: 1 },
};
const LINE = "-".repeat(40);
/** Spaces that may be broken at; the one that keeps words together is none of them. */
const SPACES = /[ \t\r\n\f\u200b]+/;

/**
 * A mail's HTML, as React wrote it, as text that reads well by itself: what is only there to be
 * looked at goes, links are written out, headings keep their letters, and a line stands above the
 * small print.
 */
export function plainTextOf(html: string): string {
  const page = new Page();
  writeAll(parseDocument(html).children, page);
  return page.end();
}

function writeAll(nodes: readonly Node[], page: Page): void {
  for (const node of nodes) {
    if (DomUtils.isText(node)) page.add(node.data);
    else if (DomUtils.isTag(node)) write(node, page);
  }
}

function write(element: Element, page: Page): void {
  const { name, children } = element;
  const classes = classesOf(element);
  if (SKIPPED_TAGS.includes(name) || classes.some((it) => SKIPPED.includes(it))) return;
  if (name === "br") return page.add("\n", true);
  if (name === "a") return writeLink(element, page);
  const breaks = classes.includes("item") ? 0 : (BREAKS[name] ?? 0);
  page.breakFor(breaks);
  if (classes.includes("stitches")) page.add(LINE);
  else if (name === "ul" || name === "ol") writeList(element, page);
  else writeAll(children, page);
  page.breakFor(breaks);
}

function classesOf({ attribs }: Element): string[] {
  return (attribs.class ?? "").split(" ");
}

/** "Bekijk je route: https://…"; an address to write to is its own text already. */
function writeLink(element: Element, page: Page): void {
  const { href } = element.attribs;
  const isMail = href?.startsWith("mailto:");
  // Whoever reads this answers the mail itself; the sentence above the button says so.
  if (isMail && classesOf(element).includes("label")) return;
  writeAll(element.children, page);
  if (href && !isMail) page.add(`: ${href}`);
}

function writeList({ name, children }: Element, page: Page): void {
  const items = children.filter((child) => DomUtils.isTag(child) && child.name === "li");
  const widest = ` ${items.length}. `.length;
  items.forEach((item, index) => {
    const mark = name === "ol" ? ` ${index + 1}. `.padEnd(widest) : " * ";
    page.within(mark, () => writeAll([item], page));
  });
}

/** Lines as they come, at most so wide, with what stands in front of them. */
class Page {
  private text = "";
  private inline = "";
  private breaks = 0;
  private first = "";
  private rest = "";

  /** @param isBreak a line ends here, wherever that is */
  add(text: string, isBreak = false): void {
    this.inline += isBreak ? "\n" : text.split(SPACES).join(" ");
  }

  /** What comes now stands at least so many line ends below what was there. */
  breakFor(count: number): void {
    if (count === 0) return;
    this.flush();
    this.breaks = Math.max(this.breaks, count);
  }

  /** Puts a mark before what `work` writes, and as much room before its further lines. */
  within(mark: string, work: () => void): void {
    this.breakFor(1);
    const outside = this.rest;
    this.first = outside + mark;
    this.rest = outside + " ".repeat(mark.length);
    work();
    this.breakFor(1);
    this.first = this.rest = outside;
  }

  end(): string {
    this.flush();
    return `${this.text}\n`;
  }

  private flush(): void {
    const lines = this.inline
      .split("\n")
      .flatMap((line) => wrapped(line, WIDTH - this.rest.length));
    this.inline = "";
    while (lines[0] === "") lines.shift();
    while (lines[lines.length - 1] === "") lines.pop();
    if (lines.length === 0) return;
    if (this.text) this.text += "\n".repeat(Math.max(1, this.breaks));
    this.breaks = 0;
    for (const [index, line] of lines.entries()) {
      const before = index === 0 ? this.first : this.rest;
      this.text += `${index > 0 ? "\n" : ""}${line ? before + line : ""}`;
    }
    this.first = this.rest;
  }
}

/** A line in as many as it needs; a word that is wider than that stands on a line of its own. */
function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let last = "";
  for (const word of line.split(" ")) {
    if (!word) continue;
    if (last && last.length + 1 + word.length > width) {
      lines.push(last);
      last = word;
    } else last = last ? `${last} ${word}` : word;
  }
  return [...lines, last];
}
