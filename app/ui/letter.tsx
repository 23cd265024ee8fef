import { useId } from "react";

export interface LetterProps {
  /** whose, such as "Delft" */
  to: string;
  subject: string;
  text: string;
}

/** A mail as it will be read, to look over before it goes. */
export function Letter({ to, subject, text }: LetterProps) {
  const id = useId();
  return (
    <article className="letter" aria-labelledby={id}>
      <p className="letter__subject" id={id}>
        <span className="soft">Aan {to}: </span>
        {subject}
      </p>
      <div className="letter__text as-typed">{text}</div>
    </article>
  );
}
