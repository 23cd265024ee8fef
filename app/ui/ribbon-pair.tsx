export interface RibbonPairProps {
  from: string;
  to: string;
  /** read out between the names */
  verb?: string;
  /** held back: the ribbon loses its colour */
  dropped?: boolean;
}

/** Two names with a piece of ribbon that points from the one to the other. */
export function RibbonPair({ from, to, verb = "leert van", dropped }: RibbonPairProps) {
  return (
    <span className={dropped ? "ribbon-pair ribbon-pair--dropped" : "ribbon-pair"}>
      <span>{from}</span>
      <svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true" focusable="false">
        <path d="M0 2h34l10 6-10 6H0l6-6z" />
      </svg>
      <span className="visually-hidden">{` ${verb} `}</span>
      <span>{to}</span>
    </span>
  );
}

const WORDS = { 1: "Zwak", 2: "Redelijk", 3: "Sterk" } as const;

export interface StrengthProps {
  level: 1 | 2 | 3;
  /** instead of "Zwak", "Redelijk", "Sterk" */
  word?: string;
}

/** Three bars and a word. */
export function Strength({ level, word = WORDS[level] }: StrengthProps) {
  return (
    <span className="strength">
      <svg viewBox="0 0 36 26" width="36" height="26" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            className={bar <= level ? "strength__bar strength__bar--full" : "strength__bar"}
            x={1 + (bar - 1) * 12}
            y={19 - bar * 6}
            width="8"
            height={6 + bar * 6}
          />
        ))}
      </svg>
      {word}
    </span>
  );
}
