import type { Block, Inline } from "./markdown.ts";
import { parseMarkdown } from "./parse.ts";

/** The words of a text in Markdown without its marks and addresses: for reading by machine. */
export function plainText(source: string): string {
  return textOfBlocks(parseMarkdown(source));
}

function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join("\n\n");
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case "list":
      return block.items.map(textOfBlocks).join("\n");
    case "quote":
      return textOfBlocks(block.children);
    default:
      return block.children.map(textOfInline).join("");
  }
}

function textOfInline(inline: Inline): string {
  if (inline.type === "text") return inline.text;
  if (inline.type === "break") return "\n";
  const text = inline.children.map(textOfInline).join("");
  // A bare address says nothing in words.
  return inline.type === "link" && /^https?:\/\//.test(text) ? "" : text;
}
