import type { MailStatus } from "#app/domain/outbox/mail-moves.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { StatusLabel, type StatusLabelProps } from "#app/ui/status-label.tsx";

const STATUSES: Record<MailStatus, Pick<StatusLabelProps, "tone" | "icon"> & { word: string }> = {
  QUEUED: { tone: "waiting", word: "Wacht" },
  HELD: { tone: "stopped", word: "Vastgehouden", icon: "lock" },
  SENDING: { tone: "waiting", word: "Onderweg" },
  SENT: { tone: "good", word: "Verstuurd" },
  FAILED: { tone: "error", word: "Niet gelukt" },
  UNSURE: { tone: "error", word: "Onzeker" },
  CANCELLED: { tone: "stopped", word: "Niet verstuurd" },
};

export function MailStatusLabel({ status }: { status: MailStatus }) {
  const { word, ...look } = STATUSES[status];
  return <StatusLabel {...look}>{word}</StatusLabel>;
}

interface MailLine {
  id: string;
  name: string;
  toEmail: string;
  written: string;
  status: MailStatus;
  why: string | null;
}

/** Mails, below the address `list`: each with the way to read it and decide about it. */
export function MailTable({ lines, list }: { lines: MailLine[]; list: string }) {
  if (lines.length === 0) {
    return (
      <EmptyStall title="Geen berichten">
        Zodra er een mail klaarstaat of weggaat, zie je hem hier.
      </EmptyStall>
    );
  }
  return (
    <DataTable
      caption="Mails, nieuwste eerst"
      captionHidden
      rowHeader="kind"
      columns={[
        { key: "kind", header: "Wat" },
        { key: "to", header: "Aan", onPhone: "labelled" },
        { key: "when", header: "Gemaakt", onPhone: "labelled" },
        { key: "status", header: "Status" },
      ]}
      rows={lines.map(({ id, name, toEmail, written, status, why }) => ({
        id,
        cells: {
          kind: (
            <Anchor href={`${list}/${id}`}>
              {name}
              <span className="visually-hidden"> aan {toEmail}</span>
            </Anchor>
          ),
          to: toEmail,
          when: written,
          status: (
            <Stack gap={3}>
              <MailStatusLabel status={status} />
              {why ? <p className="small soft">{why}</p> : null}
            </Stack>
          ),
        },
      }))}
    />
  );
}
