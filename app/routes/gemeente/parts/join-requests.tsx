import { Form } from "@remix-run/react";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { KIND_NAMES, type OrganisationKind } from "#app/domain/organisations/kinds.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { DataTable, type DataColumn } from "#app/ui/data-table.tsx";
import { Stack } from "#app/ui/layout.tsx";

interface Request {
  userId: string;
  name: string | null;
  email: string;
  /** named where requests for several organisations stand together */
  organisation?: { name: string; slug: string; kind: OrganisationKind };
  /** since when somebody waits */
  createdAt?: Date;
  /** how many work there and can answer too */
  colleagues?: number;
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
      columns={namesOrganisation ? [NAME, ORGANISATION, ANSWER] : [NAME, EMAIL, ANSWER]}
      rows={requests.map((request) => ({
        id: `${request.userId}-${request.organisation?.slug ?? ""}`,
        cells: {
          name: namesOrganisation ? <Person request={request} /> : displayName(request),
          email: request.email,
          organisation: <WhereTo request={request} />,
          answer: <Answer request={request} />,
        },
      }))}
    />
  );
}

function Person({ request }: { request: Request }) {
  return (
    <Stack gap={3}>
      <span>{displayName(request)}</span>
      <span className="small soft">{request.email}</span>
    </Stack>
  );
}

function WhereTo({ request: { organisation, colleagues = 0, createdAt } }: { request: Request }) {
  if (!organisation) return null;
  const { name, kind } = organisation;
  const there =
    colleagues === 0
      ? "Er werkt nog niemand: wie je toelaat, wordt contactpersoon"
      : `${colleagues} ${colleagues === 1 ? "collega kan" : "collega’s kunnen"} ook antwoorden`;
  return (
    <Stack gap={3}>
      <span>
        {name}
        {kind === "municipality" ? "" : ` (${KIND_NAMES[kind].toLowerCase()})`}
      </span>
      <span className="small soft">
        {there}
        {createdAt ? `. Gevraagd op ${dayAndMonth(createdAt)}` : ""}
      </span>
    </Stack>
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
