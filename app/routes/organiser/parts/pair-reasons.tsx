import type { Piece } from "#app/domain/matching/marks.ts";
import type { MarkedText, PairReason } from "#app/features/matching/load-pair.ts";
import { Stack } from "#app/ui/layout.tsx";

/** Every reason with its two texts side by side, the carrying words marked. */
export function PairReasons({ reasons }: { reasons: PairReason[] }) {
  return (
    <section className="stack stack--5" aria-labelledby="waarom">
      <h2 id="waarom">Waarom deze twee?</h2>
      {reasons.map(({ sentence, texts }, index) => (
        <Stack key={`${index}-${sentence}`} gap={3}>
          <p className={index === 0 ? "strong" : undefined}>{sentence}</p>
          {texts.length > 0 ? (
            <div className="beside">
              {texts.map((text) => (
                <Text key={`${text.organisation}-${text.kind}`} {...text} />
              ))}
            </div>
          ) : null}
        </Stack>
      ))}
    </section>
  );
}

function Text({ organisation, kind, words }: MarkedText) {
  return (
    <div className="beside__text">
      <p className="small soft">
        {kind === "offer" ? `${organisation} laat zien` : `${organisation} zit met`}
      </p>
      {words ? (
        <>
          <h3>
            <Marked pieces={words.title} />
          </h3>
          <p>
            <Marked pieces={words.text} />
          </p>
        </>
      ) : (
        <p>Dit vraagstuk is alleen voor het koppelen. De tekst laten we aan niemand zien.</p>
      )}
    </div>
  );
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
