import type { ReactNode } from "react";

export interface FormPartProps {
  /** where the list of parts leads */
  id: string;
  number: number;
  title: string;
  intro?: ReactNode;
  children: ReactNode;
}

/** A step of a long form that stands on one page. */
export function FormPart({ id, number, title, intro, children }: FormPartProps) {
  return (
    <section className="form-part" aria-labelledby={id}>
      <h2 className="form-part__title" id={id} tabIndex={-1}>
        <span className="form-part__number" aria-hidden="true">
          {number}
        </span>
        <span className="visually-hidden">{`Stap ${number}: `}</span>
        {title}
      </h2>
      {intro ? <p className="soft form-part__intro">{intro}</p> : null}
      {children}
    </section>
  );
}
