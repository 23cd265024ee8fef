import { Form } from "@remix-run/react";
import { useRef, useState, type ReactNode } from "react";
import type { ContributionField, ContributionKind } from "#app/domain/registration/contribution.ts";
import type { Clash } from "#app/domain/registration/draft-answer.ts";
import type { ThemeInterest } from "#app/domain/registration/interest.ts";
import type { ContributionPage } from "#app/features/contributions/load-contribution.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { RequiredNote } from "#app/ui/form.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";
import { Checklist } from "./checklist.tsx";
import { ClashPanel } from "./clash-panel.tsx";
import { ContributionPreview } from "./contribution-preview.tsx";
import type { ContributionValues, PresenterValues } from "./contribution-values.ts";
import { fillIn, presentersIn } from "./form-body.ts";
import { FoundNotice } from "./found-notice.tsx";
import { InterestPanel } from "./interest-panel.tsx";
import { PartDay } from "./part-day.tsx";
import { PartStory } from "./part-story.tsx";
import { PartWhat } from "./part-what.tsx";
import { PartWho } from "./part-who.tsx";
import { SaveLine } from "./save-line.tsx";
import { useDraftKeeper } from "./use-draft-keeper.ts";

/** What the action answers when it does not keep the form. */
export interface ContributionAnswer extends GivenBack {
  /** two versions of the same parts; `known`: what one knows who saw this */
  clash?: { known: string; clashes: Clash[] };
  /** rows for presenters, when one more was asked for */
  rows?: number;
}

export interface ContributionFormProps {
  /** of the contribution */
  id: string;
  answer: ContributionAnswer | undefined;
  values: ContributionValues;
  /** what the form knows that shows `values` */
  known: string;
  page: Pick<ContributionPage, "themes" | "rounds" | "municipalities" | "organisation" | "event">;
  missing: readonly ContributionField[];
  couldAdd: Parameters<typeof Checklist>[0]["couldAdd"];
  interest: readonly ThemeInterest[];
  /** accepted: a stand stays a stand */
  fixedKind?: ContributionKind | null;
  /** where it is kept by itself; null: by a button only */
  draftAddress: string | null;
  /** what Enter does in a field */
  defaultIntent: "save" | "change";
  /** hidden fields */
  hidden?: ReactNode;
  /** the buttons */
  children: ReactNode;
}

const FORM_ID = "voorbeeld";
/** So that who gives it with a colleague need not ask for a second row. */
const LEAST_ROWS = 2;

/** All fields of a stand or workshop, with the card they make beside them. */
export function ContributionForm(props: ContributionFormProps) {
  const { answer, values, page, fixedKind = null } = props;
  const { formProps, fields, errors } = useServerForm<ContributionValues>({
    id: FORM_ID,
    answer,
    defaultValue: { ...values, known: props.known },
  });
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<FormData | null>(null);
  const keeper = useDraftKeeper({
    ...{ form, answer },
    id: props.id,
    // What is given back goes on knowing what it knew when it was sent.
    known: textIn(fields.known?.initialValue) || props.known,
    address: props.draftAddress,
  });
  const presenters = presentersOf(fields.presenters.initialValue);
  const [added, setAdded] = useState(0);
  const rows = Math.max(LEAST_ROWS, presenters.length, answer?.rows ?? 0) + added;
  const now = (name: keyof ContributionValues & string) => {
    const value: unknown = typed ? typed.get(name) : fields[name]?.initialValue;
    return textIn(value);
  };
  const clash = keeper.state.kind === "clash" ? keeper.state : answer?.clash;
  const missing = keeper.state.kind === "kept" ? keeper.state.missing : props.missing;
  const takeBack = () =>
    keeper.takeBack((body) => {
      setAdded(Math.max(0, presentersIn(body) - rows + added));
      // The rows have to be there before they can be filled.
      requestAnimationFrame(() => form.current && fillIn(form.current, body));
    });
  const preview = (
    <Stack gap={5}>
      <Checklist formId={FORM_ID} missing={missing} couldAdd={props.couldAdd} />
      <ContributionPreview
        kind={fixedKind ?? (now("kind") === "workshop" ? "workshop" : "stand")}
        title={now("title")}
        summary={now("summary")}
        theme={page.themes.find(({ id }) => id === now("mainTheme"))}
        organisations={[page.organisation.name, now("partner1"), now("partner2")].filter(Boolean)}
      />
      <InterestPanel interest={props.interest} />
    </Stack>
  );
  return (
    <Split aside={preview}>
      <ErrorSummary errors={errors} />
      {keeper.found ? (
        <FoundNotice found={keeper.found} onTakeBack={takeBack} onThrowAway={keeper.throwAway} />
      ) : null}
      <Form
        method="post"
        {...formProps}
        ref={form}
        onInput={(event) => {
          setTyped(new FormData(event.currentTarget));
          keeper.onTyped();
        }}
        onSubmit={(event) => {
          if (keeper.onSent(event)) formProps.onSubmit(event);
        }}
      >
        {/* Enter takes a form's first button: keeping it is safer than sending it in. */}
        <button type="submit" name="intent" value={props.defaultIntent} hidden tabIndex={-1} />
        <input type="hidden" name="known" value={keeper.known} />
        {props.hidden}
        {clash ? <ClashPanel clashes={clash.clashes} known={clash.known} /> : null}
        <RequiredNote />
        <PartWhat fields={fields} themes={page.themes} fixedKind={fixedKind} />
        <PartStory fields={fields} />
        <PartWho fields={fields} municipalities={page.municipalities} />
        <PartDay
          {...{ fields, presenters, rows }}
          formId={FORM_ID}
          days={page.event.days}
          rounds={page.rounds}
          namesDay={page.event.days.length > 1}
          onMore={() => setAdded(added + 1)}
          errorAt={(path) => answer?.result?.error?.[path] ?? undefined}
        />
        {props.children}
        <SaveLine state={keeper.state} />
      </Form>
    </Split>
  );
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function presentersOf(initial: unknown): PresenterValues[] {
  return Array.isArray(initial) ? (initial as PresenterValues[]) : [];
}
