import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

interface MarkedProps {
  marked: {
    email: string;
    reason: "bounced" | "complained";
    detail: string | null;
    since: string;
  }[];
}

/** Addresses that get no mail, each with the way to have it again. */
export function MarkedAddresses({ marked }: MarkedProps) {
  return (
    <DataTable
      caption="Adressen die zijn gemarkeerd"
      captionHidden
      rowHeader="email"
      columns={[
        { key: "email", header: "Adres" },
        { key: "why", header: "Waarom", onPhone: "labelled" },
        { key: "since", header: "Sinds", onPhone: "labelled" },
        { key: "again", header: "Weer sturen", headerHidden: true },
      ]}
      rows={marked.map(({ email, reason, detail, since }) => ({
        id: email,
        cells: {
          email,
          why: (
            <>
              {reason === "bounced" ? "Mail kwam terug" : "Als spam gemeld"}
              {detail ? <p className="small soft">{detail}</p> : null}
            </>
          ),
          since,
          again: (
            <Form method="post" preventScrollReset>
              <Button small variant="outline" name="email" value={email} about={`: ${email}`}>
                Dit adres werkt weer
              </Button>
            </Form>
          ),
        },
      }))}
    />
  );
}
