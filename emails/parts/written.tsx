import { Fragment } from "react";
import { Paragraph } from "./letter.tsx";

/** What somebody typed, as it was typed: blank lines part the paragraphs, other lines stay lines. */
export function Written({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <Paragraph key={index}>
      {paragraph.split("\n").map((line, number) => (
        <Fragment key={number}>
          {number > 0 ? <br /> : null}
          {line}
        </Fragment>
      ))}
    </Paragraph>
  ));
}
