import MarkdownIt from "markdown-it";
import type { Block, Inline } from "./markdown.ts";
import { safeLink } from "./safe-link.ts";

// What helps to tell something, and no more: no HTML, pictures, code or tables.
const reader = new MarkdownIt("zero", { html: false, linkify: true }).enable([
  "autolink",
  "blockquote",
  "emphasis",
  "entity",
  "escape",
  "heading",
  "link",
  "linkify",
  "list",
  "newline",
]);
// "gemeente.nl" in a sentence is a name; only a whole address is a link.
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

type Token = ReturnType<typeof reader.parse>[number];

/** Reads a text in Markdown, by anybody: whatever is in it, the tree only has safe parts. */
export function parseMarkdown(source: string): Block[] {
  return blocksOf(reader.parse(source, {})[Symbol.iterator]());
}

/** Reads blocks up to the token that closes what they stand in. */
function blocksOf(tokens: Iterator<Token>): Block[] {
  const blocks: Block[] = [];
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value;
    if (token.nesting === -1) return blocks;
    if (token.nesting === 1) blocks.push(...containerOf(token, tokens));
  }
  return blocks;
}

function containerOf(opening: Token, tokens: Iterator<Token>): Block[] {
  switch (opening.type) {
    case "paragraph_open":
      return [{ type: "paragraph", children: lineOf(tokens) }];
    case "heading_open":
      return [{ type: "heading", level: opening.tag === "h1" ? 1 : 2, children: lineOf(tokens) }];
    case "blockquote_open":
      return [{ type: "quote", children: blocksOf(tokens) }];
    case "bullet_list_open":
    case "ordered_list_open":
      return [
        {
          type: "list",
          ordered: opening.type === "ordered_list_open",
          start: Number(opening.attrGet("start") ?? 1),
          items: itemsOf(tokens),
        },
      ];
    default:
      return blocksOf(tokens);
  }
}

function itemsOf(tokens: Iterator<Token>): Block[][] {
  const items: Block[][] = [];
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    if (next.value.nesting === -1) return items;
    items.push(blocksOf(tokens));
  }
  return items;
}

/** The words of a paragraph or heading, up to and including the token that closes it. */
function lineOf(tokens: Iterator<Token>): Inline[] {
  const words: Inline[] = [];
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    if (next.value.nesting === -1) return words;
    if (next.value.children) words.push(...wordsOf(next.value.children[Symbol.iterator]()));
  }
  return words;
}

function wordsOf(tokens: Iterator<Token>): Inline[] {
  const words: Inline[] = [];
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value;
    if (token.nesting === -1) return words;
    if (token.nesting === 1) words.push(...spanOf(token, tokens));
    else if (token.type === "softbreak" || token.type === "hardbreak") {
      // Who presses Enter once means a new line.
      words.push({ type: "break" });
    } else if (token.content) words.push({ type: "text", text: token.content });
  }
  return words;
}

function spanOf(opening: Token, tokens: Iterator<Token>): Inline[] {
  const children = wordsOf(tokens);
  switch (opening.type) {
    case "strong_open":
      return [{ type: "strong", children }];
    case "em_open":
      return [{ type: "emphasis", children }];
    case "link_open": {
      const href = safeLink(String(opening.attrGet("href") ?? ""));
      return href ? [{ type: "link", href, children }] : children;
    }
    default:
      return children;
  }
}
