import type { Piece } from "#app/domain/catalogue/marks.ts";

/** A text in which the words that were looked for are marked. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text));
}

/** The texts of a card that was found, for its `marked`. */
export function markedParts(texts: {
  title: readonly Piece[];
  summary: readonly Piece[];
  excerpt: readonly Piece[] | null;
}) {
  return {
    title: <Marked pieces={texts.title} />,
    summary: <Marked pieces={texts.summary} />,
    excerpt: texts.excerpt && <Marked pieces={texts.excerpt} />,
  };
}
