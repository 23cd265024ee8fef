import { EXTRAS, TASKS } from "#app/domain/registration/checklist.ts";
import type { ContributionField } from "#app/domain/registration/contribution.ts";
import type { Extra } from "#app/domain/registration/still-missing.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Panel } from "#app/ui/layout.tsx";

interface ChecklistProps {
  /** of the form: its fields' ids begin with it */
  formId: string;
  missing: readonly ContributionField[];
  couldAdd: readonly Extra[];
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
