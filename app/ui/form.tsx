import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { Anchor } from "./link.tsx";

/** The buttons that end a form: the ribbon first, quiet ways out after it. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form-actions button-row">{children}</div>;
}

/** The line above a form that says what has to be filled in. */
export function RequiredNote() {
  return (
    <p className="soft required-note">
      Alles is verplicht, behalve als er ‘niet verplicht’ bij staat.
    </p>
  );
}

export interface StepsProps {
  /** `href` for steps that one may go back to */
  steps: readonly { label: string; href?: string }[];
  /** number of the step one is at, from 1 */
  current: number;
}

/** The ribbon that rolls out along the steps of a form. */
export function Steps({ steps, current }: StepsProps) {
  return (
    <ol className="steps" aria-label="Stappen">
      {steps.map(({ label, href }, index) => {
        const number = index + 1;
        const done = number < current;
        const mark = <span className="steps__number">{done ? <Icon name="check" /> : number}</span>;
        return (
          <li
            key={label}
            className={done ? "steps__step steps__step--done" : "steps__step"}
            aria-current={number === current ? "step" : undefined}
          >
            {mark}
            <span className="steps__label">
              {done && href ? <Anchor href={href}>{label}</Anchor> : label}
              {done ? <span className="visually-hidden">, klaar</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

export interface SearchFieldProps {
  name: string;
  label: string;
  defaultValue?: string;
  buttonLabel?: string;
}

/** A field and its button, to be put inside a form with method "get" and role "search". */
export function SearchField(props: SearchFieldProps) {
  const { name, label, defaultValue, buttonLabel = "Zoeken" } = props;
  return (
    <div className="search-field">
      <label className="strong" htmlFor={name}>
        {label}
      </label>
      <div className="search-field__row">
        <input className="input" type="search" id={name} name={name} defaultValue={defaultValue} />
        <button className="button button--ink" type="submit">
          <Icon name="search" />
          {buttonLabel}
        </button>
      </div>
    </div>
  );
}
