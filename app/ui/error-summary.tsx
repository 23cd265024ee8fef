import { useEffect, useRef } from "react";

export interface ErrorSummaryProps {
  /** in the order of the fields; `id` is that of the control, null for what is about no field */
  errors: readonly { id: string | null; message: string }[];
  title?: string;
  /** nothing was typed in that could have been lost */
  nothingTyped?: boolean;
}

/** What has to be put right, above the form. Its heading gets the focus when it appears or changes. */
export function ErrorSummary({
  errors,
  title = "Je kunt nog niet verder",
  nothingTyped,
}: ErrorSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const fingerprint = errors.map((error) => `${error.id} ${error.message}`).join("\n");
  useEffect(() => {
    if (fingerprint) heading.current?.focus();
  }, [fingerprint]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="group" aria-labelledby="fouten">
      <div className="error-summary__tape" aria-hidden="true" />
      <div className="error-summary__body">
        <h2 id="fouten" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {nothingTyped ? null : (
          <p>
            {errors.length === 1
              ? "Kijk dit nog even na. De rest is ingevuld zoals je het had."
              : `Kijk deze ${errors.length} dingen na. De rest is ingevuld zoals je het had.`}
          </p>
        )}
        <ul>
          {errors.map((error) => (
            <li key={`${error.id} ${error.message}`}>
              {error.id ? <a href={`#${error.id}`}>{error.message}</a> : error.message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
