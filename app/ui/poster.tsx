import type { ReactNode } from "react";

export interface PosterProps {
  /** the giant words, such as "Afkijken mag." */
  tagline: string;
  intro: ReactNode;
  /** buttons: one ribbon and one other */
  actions?: ReactNode;
  date?: { day: string; month: string; year: string; dateTime?: string };
  /** beside the date: "Tijd", "Plaats", "Kosten" */
  facts?: readonly { label: string; value: ReactNode }[];
  /** a StreetScene */
  children?: ReactNode;
}

/** The front page's poster: giant words, the date, and the street below. */
export function Poster({ tagline, intro, actions, date, facts = [], children }: PosterProps) {
  return (
    <section className="poster" aria-labelledby="affiche">
      <div className="wrap">
        <h1 id="affiche">{tagline}</h1>
        <div className="poster__row">
          <div>
            {typeof intro === "string" ? <p className="lead">{intro}</p> : intro}
            {actions ? <div className="poster__actions button-row">{actions}</div> : null}
          </div>
          {date ? (
            <dl className="poster__day">
              <div className="poster__date">
                <dt className="visually-hidden">Wanneer</dt>
                <dd>
                  <time dateTime={date.dateTime}>
                    <span>{date.day} </span>
                    <b>
                      {date.month} {date.year}
                    </b>
                  </time>
                </dd>
              </div>
              {facts.map((fact) => (
                <div key={fact.label}>
                  <dt>{fact.label}</dt>
                  <dd>{fact.value}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </div>
      </div>
      {children}
    </section>
  );
}
