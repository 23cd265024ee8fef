import { Form } from "@remix-run/react";
import { displayName } from "#app/domain/people/viewer.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { DataTable, type DataColumn } from "#app/ui/data-table.tsx";

interface Request {
  userId: string;
  name: string | null;
  email: string;
  /** named where requests for several organisations stand together */
  organisation?: { name: string; slug: string };
}

const NAME: DataColumn = { key: "name", header: "Wie" };
const EMAIL: DataColumn = { key: "email", header: "E-mailadres", onPhone: "plain" };
const ORGANISATION: DataColumn = { key: "organisation", header: "Voor", onPhone: "labelled" };
const ANSWER: DataColumn = { key: "answer", header: "Antwoord", onPhone: "plain" };

interface JoinRequestsProps {
  requests: readonly Request[];
  /** whether the requests are for several organisations */
  namesOrganisation?: boolean;
}

/** People who want to work for an organisation, each with a yes and a no. */
export function JoinRequests({ requests, namesOrganisation }: JoinRequestsProps) {
  return (
    <DataTable
      caption="Wie wachten op antwoord"
      captionHidden
      columns={namesOrganisation ? [NAME, EMAIL, ORGANISATION, ANSWER] : [NAME, EMAIL, ANSWER]}
      rows={requests.map((request) => ({
        id: `${request.userId}-${request.organisation?.slug ?? ""}`,
        cells: {
          name: displayName(request),
          email: request.email,
          organisation: request.organisation?.name,
          answer: <Answer request={request} />,
        },
      }))}
    />
  );
}

function Answer({ request }: { request: Request }) {
  const { userId, organisation } = request;
  const about = `: ${displayName(request)}${organisation ? ` bij ${organisation.name}` : ""}`;
  return (
    <Form method="post">
      <input type="hidden" name="person" value={userId} />
      {organisation ? <input type="hidden" name="organisation" value={organisation.slug} /> : null}
      <ButtonRow>
        <Button small variant="ink" name="intent" value="approve" about={about}>
          Laat toe
        </Button>
        <Button small variant="quiet" name="intent" value="refuse" about={about}>
          Weiger
        </Button>
      </ButtonRow>
    </Form>
  );
}
