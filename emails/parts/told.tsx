import { Fragment } from "react";
import { parseMarkdown } from "#app/domain/markdown/parse.ts";
import type { Block, Inline } from "#app/domain/markdown/markdown.ts";
import { Bullets } from "./bullets.tsx";
import { Paragraph, Subtitle, TextLink } from "./letter.tsx";

/** What organisers wrote in Markdown: its own headings become those of the mail. */
export function Told({ markdown }: { markdown: string }) {
  return parseMarkdown(markdown).map((block, index) => <Part key={index} block={block} />);
}

function Part({ block }: { block: Block }) {
  switch (block.type) {
    case "heading":
      return (
        <Subtitle>
          <Words words={block.children} />
        </Subtitle>
      );
    case "list":
      return (
        <Bullets
          items={block.items.map((item) =>
            item.map((part, index) => <Line key={index} block={part} />),
          )}
        />
      );
    case "quote":
      return block.children.map((child, index) => <Part key={index} block={child} />);
    case "paragraph":
      return (
        <Paragraph>
          <Words words={block.children} />
        </Paragraph>
      );
  }
}

/** A part of a list's item: lists in lists are rare, and one line each will do. */
function Line({ block }: { block: Block }) {
  if (block.type === "list" || block.type === "quote") {
    const inner = block.type === "list" ? block.items.flat() : block.children;
    return inner.map((child, index) => (
      <Fragment key={index}>
        <br />
        <Line block={child} />
      </Fragment>
    ));
  }
  return <Words words={block.children} />;
}

function Words({ words }: { words: readonly Inline[] }) {
  return words.map((word, index) => <Word key={index} word={word} />);
}

function Word({ word }: { word: Inline }) {
  switch (word.type) {
    case "text":
      return word.text;
    case "break":
      return <br />;
    case "strong":
      return (
        <strong>
          <Words words={word.children} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Words words={word.children} />
        </em>
      );
    case "link":
      return (
        <TextLink href={word.href}>
          <Words words={word.children} />
        </TextLink>
      );
  }
}
