import type { ReactNode } from "react";
import type { Block, Inline } from "#app/domain/markdown/markdown.ts";

export interface MarkdownProps {
  blocks: readonly Block[];
  /** of the highest heading in the text */
  headingLevel?: 2 | 3 | 4;
}

/** A text that was read as Markdown; to be put inside Prose. */
export function Markdown({ blocks, headingLevel = 3 }: MarkdownProps) {
  return blocks.map((block, index) => (
    <MarkdownBlock key={index} block={block} headingLevel={headingLevel} />
  ));
}

function MarkdownBlock({ block, headingLevel }: { block: Block; headingLevel: 2 | 3 | 4 }) {
  switch (block.type) {
    case "paragraph":
      return <p>{words(block.children)}</p>;
    case "heading": {
      const Heading = `h${(headingLevel + block.level - 1) as 2 | 3 | 4 | 5}` as const;
      return <Heading>{words(block.children)}</Heading>;
    }
    case "quote":
      return (
        <blockquote>
          <Markdown blocks={block.children} headingLevel={headingLevel} />
        </blockquote>
      );
    case "list": {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <ListItem blocks={item} headingLevel={headingLevel} />
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

/** One paragraph in a list is a line of it, not a paragraph with space around it. */
function ListItem({ blocks, headingLevel }: { blocks: Block[]; headingLevel: 2 | 3 | 4 }) {
  const [first, ...others] = blocks;
  if (first?.type !== "paragraph") {
    return <Markdown blocks={blocks} headingLevel={headingLevel} />;
  }
  return (
    <>
      {words(first.children)}
      <Markdown blocks={others} headingLevel={headingLevel} />
    </>
  );
}

function words(inlines: readonly Inline[]): ReactNode {
  return inlines.map((inline, index) => <Words key={index} inline={inline} />);
}

function Words({ inline }: { inline: Inline }) {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "break":
      return <br />;
    case "strong":
      return <strong>{words(inline.children)}</strong>;
    case "emphasis":
      return <em>{words(inline.children)}</em>;
    case "link":
      return (
        <a href={inline.href} rel="nofollow noopener noreferrer">
          {words(inline.children)}
        </a>
      );
  }
}
