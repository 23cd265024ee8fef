import { Form } from "@remix-run/react";
import type { Figures, ProposalView } from "#app/features/programme/load-proposal.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { BackgroundProgress } from "./background-progress.tsx";

type Of<State extends ProposalView["state"]> = Extract<ProposalView, { state: State }>;

function Intent({
  intent,
  children,
  variant,
}: {
  intent: string;
  children: string;
  variant?: "ribbon" | "quiet" | "outline";
}) {
  return (
    <Button name="intent" value={intent} variant={variant}>
      {children}
    </Button>
  );
}

/** What goes into it, and the button. */
export function Start({ figures, hasFailed }: { figures: Figures; hasFailed: boolean }) {
  return (
    <Stack gap={5}>
      {hasFailed ? (
        <Notice tone="error" title="Het lukte niet">
          Er ging iets mis bij het rekenen. Je programma is niet veranderd. Probeer het opnieuw.
        </Notice>
      ) : null}
      <FigureList
        figures={[
          { value: figures.workshops, label: "workshops" },
          { value: figures.rounds, label: "rondes" },
          { value: figures.rooms, label: "zalen" },
          { value: figures.pinned, label: "staan vast" },
        ]}
      />
      <p>{`${visitorsText(figures)} Er verandert niets voordat jij het overneemt.`}</p>
      <Form method="post">
        <FormActions>
          <Intent intent="start" variant="ribbon">
            Stel een programma voor
          </Intent>
        </FormActions>
      </Form>
    </Stack>
  );
}

function visitorsText({ visitors, chose }: Figures): string {
  if (visitors === 0) return "Er zijn nog geen bezoekers: we letten alleen op botsingen.";
  if (chose === 0) return `Van ${visitors} bezoekers tellen de thema’s die ze kozen.`;
  return `Van ${chose} van de ${visitors} bezoekers weten we welke workshops ze willen zien. Van de anderen tellen hun thema’s.`;
}

/** How far it is, and a way to stop it. */
export function Busy({ progress, stopAsked }: Of<"busy">) {
  return (
    <BackgroundProgress
      title={stopAsked ? "We stoppen" : "We zoeken een beter programma"}
      progress={progress}
      text={(percent) => `${percent}% klaar. Dit duurt hoogstens een halve minuut.`}
    >
      {stopAsked ? null : (
        <Intent intent="stop" variant="outline">
          Stop met zoeken
        </Intent>
      )}
    </BackgroundProgress>
  );
}

/** Why there is none. */
export function Impossible({ sentences }: Of<"impossible">) {
  return (
    <Stack gap={5}>
      <Notice tone="warning" title="Zo past het niet">
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
      <Again />
    </Stack>
  );
}

/** Before and after, what it proves, and all that would change. */
export function Found({ found, changes, isOutdated, back }: Of<"found"> & { back: string }) {
  const { before, after } = found;
  return (
    <Stack gap={6}>
      {isOutdated ? (
        <Notice tone="warning" title="Het programma is intussen veranderd">
          Dit voorstel past er niet meer op. Laat een nieuw voorstel maken.
        </Notice>
      ) : null}
      <FigureList
        figures={[
          { value: before.lost, label: "gemiste favorieten nu" },
          { value: after.lost, label: "in dit voorstel" },
          { value: changes.length, label: "workshops op een andere plek" },
        ]}
      />
      <Proof found={found} />
      {changes.length === 0 ? (
        <p>Het programma zoals het nu staat is al zo goed als dit voorstel.</p>
      ) : (
        <Stack gap={3}>
          <h2>Wat verandert er?</h2>
          <DataTable
            caption="Workshops die op een andere plek komen"
            captionHidden
            columns={[
              { key: "title", header: "Workshop" },
              { key: "from", header: "Nu", onPhone: "labelled" },
              { key: "to", header: "Straks", onPhone: "labelled" },
            ]}
            rows={changes.map(({ title, from, to }, index) => ({
              id: `${index}`,
              cells: { title, from: from ?? "Nog geen ronde", to },
            }))}
          />
        </Stack>
      )}
      {isOutdated || changes.length === 0 ? (
        <Again />
      ) : (
        <Form method="post">
          <FormActions>
            <Intent intent="apply" variant="ribbon">
              Neem dit programma over
            </Intent>
            <Intent intent="discard" variant="outline">
              Gooi het voorstel weg
            </Intent>
            <ButtonLink href={back} variant="quiet">
              Kijk er later naar
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </Stack>
  );
}

function Proof({
  found: { before, after, bound, isOptimal, wasCutShort },
}: Pick<Of<"found">, "found">) {
  const unplaced =
    before.unplacedRuns === 0
      ? ""
      : before.unplacedRuns === 1
        ? " Nu staat er 1 workshop nog niet in: wie die wil zien, telt mee."
        : ` Nu staan er ${before.unplacedRuns} workshops nog niet in: wie die wil zien, telt mee.`;
  return (
    <Stack gap={3}>
      <p>
        {`Een gemiste favoriet: iemand wil twee workshops zien die tegelijk zijn, en kan er maar naar een.${unplaced}`}
      </p>
      <p>
        {isOptimal
          ? `Minder dan ${after.lost} kan niet: dat is bewezen.`
          : `Minder dan ${bound} kan zeker niet: dat is bewezen. Of er iets bestaat tussen ${bound} en ${after.lost}, weten we niet.`}
        {wasCutShort
          ? " Het zoeken stopte voor het klaar was. Langer zoeken vindt misschien iets beters."
          : ""}
      </p>
    </Stack>
  );
}

function Again() {
  return (
    <Form method="post">
      <FormActions>
        <Intent intent="start" variant="ribbon">
          Maak een nieuw voorstel
        </Intent>
        <Intent intent="discard" variant="quiet">
          Gooi dit weg
        </Intent>
      </FormActions>
    </Form>
  );
}
