import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Anchor } from "./link.tsx";
import { Bunting } from "./page.tsx";
import { Wordmark, type NavItem } from "./site-header.tsx";

export interface SiteFooterProps {
  columns: { title: string; links: NavItem[] }[];
  intro?: ReactNode;
  /** the form that keeps the choice of day or evening; LightChoice makes its buttons */
  lightForm?: ReactNode;
  /** the last line, such as where the data come from */
  closing?: ReactNode;
  homeHref?: string;
}

/** The night-blue foot of each page, with the lit bunting. */
export function SiteFooter({
  columns,
  intro,
  lightForm,
  closing,
  homeHref = "/",
}: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <Bunting />
      <div className="wrap">
        <div className="site-footer__columns">
          <div className="site-footer__about">
            <Wordmark href={homeHref} />
            {typeof intro === "string" ? <p>{intro}</p> : intro}
          </div>
          {columns.map((column) => (
            <div key={column.title}>
              <h2>{column.title}</h2>
              <ul>
                {column.links.map((link) => (
                  <li key={link.href}>
                    <Anchor href={link.href}>{link.label}</Anchor>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        {lightForm || closing ? (
          <div className="site-footer__closing">
            {closing ? <div>{closing}</div> : null}
            {lightForm}
          </div>
        ) : null}
      </div>
    </footer>
  );
}

export interface LightChoiceProps {
  /** null when the machine's own setting decides */
  current: "day" | "evening" | null;
  /** name of the form field */
  name?: string;
}

/** Three submit buttons with the values "day", "evening" and "" (as the machine is set). */
export function LightChoice({ current, name = "light" }: LightChoiceProps) {
  const choices = [
    { value: "day", label: "Dag" },
    { value: "evening", label: "Avond" },
    { value: "", label: "Zoals mijn apparaat" },
  ];
  return (
    <fieldset className="light-choice">
      <legend>Kies je kleuren</legend>
      {choices.map((choice) => (
        <Button
          key={choice.value}
          variant="quiet"
          small
          name={name}
          value={choice.value}
          aria-pressed={(current ?? "") === choice.value}
        >
          {choice.label}
        </Button>
      ))}
    </fieldset>
  );
}
