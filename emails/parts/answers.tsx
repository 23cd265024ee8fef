import { Text } from "react-email";
import { Fragment } from "react";
import { TextLink } from "./letter.tsx";
import { text } from "./style.ts";

export interface AnswerLink {
  label: string;
  url: string;
}

/** Answers to one question, a line each: the link opens a page with that answer chosen. */
export function Answers({ answers }: { answers: readonly AnswerLink[] }) {
  return (
    <Text className="ink" style={{ ...text, fontSize: "18px", lineHeight: "34px" }}>
      {answers.map(({ label, url }, index) => (
        <Fragment key={url}>
          {index > 0 ? <br /> : null}
          <TextLink href={url}>{label}</TextLink>
        </Fragment>
      ))}
    </Text>
  );
}
