import { Form } from "@remix-run/react";
import { LINE_LIMIT } from "#app/domain/introductions/match-strength.ts";
import type { MatchLine } from "#app/features/matching/load-matches.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { text, type useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { MomentInput } from "./moment-input.tsx";
import { Lapsed, People } from "./match-decision.tsx";

interface PairDecisionProps {
  line: MatchLine;
  /** when it begins, in words */
  sendAt: string | null;
  personalLine: string;
  form: Pick<
    ReturnType<typeof useServerForm<{ personalLine: string; sendAt: string }>>,
    "formProps" | "fields"
  >;
}

/** What an organiser does with one match. */
export function PairDecision({ line, sendAt, personalLine, form }: PairDecisionProps) {
  return (
    <Panel title="Jouw besluit" headingLevel={2}>
      <Form method="post" {...form.formProps}>
        <input type="hidden" name="matchId" value={line.id} />
        <Stack gap={4}>
          <Status line={line} sendAt={sendAt} />
          {canWrite(line) ? (
            <TextArea
              {...text(form.fields.personalLine)}
              label="Persoonlijke regel"
              help="Gaat mee in de mail aan allebei."
              rows={4}
              maxLength={LINE_LIMIT}
              optional
            />
          ) : personalLine ? (
            <p>
              <b>Jouw regel in de mail:</b> {personalLine}
            </p>
          ) : null}
          {line.status === "PROPOSED" && !line.lapsed ? <Waiting line={line} form={form} /> : null}
          {line.status === "APPROVED" && line.introduced === null ? (
            <ButtonRow>
              <Button name="intent" value="write-line" variant="outline">
                Bewaar de regel
              </Button>
              <Button name="intent" value="hold" variant="quiet">
                Houd toch tegen
              </Button>
            </ButtonRow>
          ) : null}
          {line.status === "HELD" ? (
            <Button name="intent" value="release" variant="outline">
              Maak ongedaan
            </Button>
          ) : null}
        </Stack>
      </Form>
    </Panel>
  );
}

function canWrite({ status, lapsed, introduced }: MatchLine): boolean {
  if (status === "PROPOSED") return lapsed === null;
  return status === "APPROVED" && introduced === null;
}

function Waiting({ line, form }: Pick<PairDecisionProps, "line" | "form">) {
  return (
    <>
      <MomentInput
        {...text(form.fields.sendAt)}
        label="Versturen op"
        help="Laat je dit leeg, dan gaan de mails meteen weg."
        optional
      />
      <People line={line} />
      <Stack gap={3}>
        <Button name="intent" value="approve" variant="ribbon" icon="check">
          Keur goed
        </Button>
        <Button name="intent" value="write-line" variant="outline">
          Bewaar alleen de regel
        </Button>
        <Button
          name="intent"
          value={line.isLocked ? "unlock" : "lock"}
          variant="outline"
          icon="lock"
        >
          {line.isLocked ? "Laat los" : "Zet vast"}
        </Button>
        <Button name="intent" value="hold" variant="outline" icon="cross">
          Houd tegen
        </Button>
      </Stack>
      <p className="small soft">
        Wat je vastzet, blijft bij elke nieuwe verdeling. Wat je tegenhoudt, komt niet terug.
      </p>
    </>
  );
}

function Status({ line, sendAt }: Pick<PairDecisionProps, "line" | "sendAt">) {
  if (line.status === "HELD") {
    return (
      <>
        <StatusLabel tone="stopped">Tegengehouden</StatusLabel>
        {line.heldReason ? <p className="small soft">Reden: {line.heldReason}</p> : null}
      </>
    );
  }
  if (line.status === "APPROVED") {
    return (
      <>
        <StatusLabel tone={line.introduced === null ? "waiting" : "good"}>Goedgekeurd</StatusLabel>
        {line.introduced === null ? (
          <p className="small soft">{sendAt ? `Gaat weg op ${sendAt}.` : "Nog niet verstuurd."}</p>
        ) : null}
      </>
    );
  }
  if (line.lapsed) {
    return <Lapsed why={line.lapsed} />;
  }
  return (
    <>
      {line.isLocked ? (
        <StatusLabel tone="neutral" icon="lock">
          Staat vast
        </StatusLabel>
      ) : (
        <StatusLabel tone="waiting">Wacht op jou</StatusLabel>
      )}
      {line.heldReason ? <p className="small soft">{line.heldReason}</p> : null}
    </>
  );
}
