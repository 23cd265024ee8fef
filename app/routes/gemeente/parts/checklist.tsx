import type { ContributionField } from "#app/domain/registration/contribution.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Panel } from "#app/ui/layout.tsx";

const TASKS: Record<ContributionField, string> = {
  title: "Geef het een naam",
  summary: "Zeg in één zin wat jullie doen",
  mainTheme: "Kies een hoofdthema",
  story: "Vertel wat het is",
  results: "Vertel wat het oplevert",
  considerations: "Maak jullie afweging korter",
  audience: "Zeg korter voor wie het is",
  days: "Kies op welke dagen jullie kunnen",
  workshopForm: "Kies een vorm",
  minutes: "Vul in hoe lang het duurt",
  maxGroup: "Vul in hoe groot de groep mag zijn",
  needsOther: "Zeg korter wat jullie nodig hebben",
};

const EXTRAS = {
  considerations: "Welke afweging maakten jullie?",
  audience: "Voor wie is het?",
  presenters: "Wie geeft de workshop?",
} as const;

interface ChecklistProps {
  /** of the form: its fields' ids begin with it */
  formId: string;
  missing: readonly ContributionField[];
  couldAdd: readonly (keyof typeof EXTRAS)[];
}

/** What is still missing before it can be sent in, each a link to its field. */
export function Checklist({ formId, missing, couldAdd }: ChecklistProps) {
  return (
    <Panel title="Wat er nog moet" id="nog-te-doen">
      {missing.length === 0 ? (
        <p>
          <Icon name="check" /> Alles is ingevuld. Je kunt het indienen.
        </p>
      ) : (
        <ul className="checklist">
          {missing.map((field) => (
            <li key={field}>
              <Icon name="edit" />
              <a href={`#${formId}-${field}`}>{TASKS[field]}</a>
            </li>
          ))}
        </ul>
      )}
      {couldAdd.length > 0 ? (
        <>
          <p className="small strong">Dit maakt het sterker</p>
          <ul className="checklist small">
            {couldAdd.map((part) => (
              <li key={part}>
                <a href={`#${formId}-${part}`}>{EXTRAS[part]}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  );
}
