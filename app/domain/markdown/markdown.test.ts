import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Inline } from "./markdown.ts";
import { parseMarkdown } from "./parse.ts";
import { plainText } from "./plain-text.ts";

const text = (words: string): Inline => ({ type: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

function inlinesOf(blocks: Block[]): Inline[] {
  const inside = (inline: Inline): Inline[] =>
    "children" in inline ? [inline, ...inline.children.flatMap(inside)] : [inline];
  return blocks.flatMap((block) => {
    if (block.type === "list") return block.items.flatMap(inlinesOf);
    if (block.type === "quote") return inlinesOf(block.children);
    return block.children.flatMap(inside);
  });
}

describe("reading Markdown", () => {
  it("knows paragraphs, lines, bold and slanted words", () => {
    expect(parseMarkdown("Eerst **dit**\ndan *dat*.\n\nKlaar.")).toEqual([
      paragraph(
        text("Eerst "),
        { type: "strong", children: [text("dit")] },
        { type: "break" },
        text("dan "),
        { type: "emphasis", children: [text("dat")] },
        text("."),
      ),
      paragraph(text("Klaar.")),
    ]);
  });

  it("knows headings of two levels, lists in lists and quotes", () => {
    expect(parseMarkdown("# Zo werkt het\n#### Stap\n3. bel\n   - aan\n4. ga\n\n> Fijn!")).toEqual([
      { type: "heading", level: 1, children: [text("Zo werkt het")] },
      { type: "heading", level: 2, children: [text("Stap")] },
      {
        type: "list",
        ordered: true,
        start: 3,
        items: [
          [
            paragraph(text("bel")),
            { type: "list", ordered: false, start: 1, items: [[paragraph(text("aan"))]] },
          ],
          [paragraph(text("ga"))],
        ],
      },
      { type: "quote", children: [paragraph(text("Fijn!"))] },
    ]);
  });

  it("makes links of whole addresses only", () => {
    expect(inlinesOf(parseMarkdown("Lees https://gemeente.example/geld of gemeente.nl."))).toEqual([
      text("Lees "),
      {
        type: "link",
        href: "https://gemeente.example/geld",
        children: [text("https://gemeente.example/geld")],
      },
      text("https://gemeente.example/geld"),
      text(" of gemeente.nl."),
    ]);
  });

  it.each([
    "[klik](javascript:alert(1))",
    "[klik](JaVaScRiPt:alert(1))",
    "[klik](java&#115;cript:alert(1))",
    "[klik](data:text/html,x)",
    "[klik](/parade/organisatie)",
    "[klik](//kwaad.example)",
    "[klik](https://gemeente.nl@kwaad.example)",
    "[klik][1]\n\n[1]: vbscript:x",
  ])("leads nowhere by %s", (source) => {
    expect(inlinesOf(parseMarkdown(source)).some(({ type }) => type === "link")).toBe(false);
  });

  it("shows HTML and pictures as the words they are", () => {
    const source = "<script>alert(1)</script> <img src=x onerror=alert(1)>";
    expect(plainText(source)).toBe(source);
    expect(parseMarkdown("<div>\nx\n</div>").map(({ type }) => type)).toEqual(["paragraph"]);
  });

  it("only ever makes safe links, and loses no plain words", () => {
    const piece = fc.constantFrom(
      ..."[]()<>*_#>-`!&:/\n ".split(""),
      "javascript:",
      "https://a.example",
      "data:",
      "woord",
      "1. ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const blocks = parseMarkdown(pieces.join(""));
        for (const inline of inlinesOf(blocks)) {
          if (inline.type === "link") expect(inline.href).toMatch(/^(https?:\/\/|mailto:)/);
        }
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,60}$/), (words) => {
        expect(plainText(words).replace(/\s+/g, " ").trim()).toBe(
          words.replace(/\s+/g, " ").trim(),
        );
      }),
    );
  });
});

describe("the plain words", () => {
  it("have no marks and no bare addresses", () => {
    const source =
      "## Wat\n**Eerst** [bellen](https://a.example).\n\n- een\n- twee\n\nhttps://b.example";
    expect(plainText(source)).toBe("Wat\n\nEerst bellen.\n\neen\ntwee\n\n");
  });
});
