import { Form } from "@remix-run/react";
import { displayName } from "#app/domain/people/viewer.ts";
import type { OrganisationPage } from "#app/features/organisations/load-organisation.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DataTable, type DataColumn } from "#app/ui/data-table.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";

const COLUMNS: DataColumn[] = [
  { key: "name", header: "Wie" },
  { key: "email", header: "E-mailadres", onPhone: "plain" },
  { key: "role", header: "Rol", onPhone: "plain" },
  { key: "actions", header: "Veranderen", onPhone: "plain", actions: true },
];

export interface PeoplePage extends OrganisationPage {
  /** who looks */
  me: string;
  /** address of the page */
  here: string;
  /** the person of whom is asked whether to take them out */
  asksAbout: string | null;
}

/** Who works for an organisation, who is contact, and what one may change about that. */
export function ColleagueTable({ page }: { page: PeoplePage }) {
  const { colleagues, me, manages } = page;
  return (
    <section aria-labelledby="collegas">
      <Stack gap={4}>
        <h2 id="collegas">Jullie mensen</h2>
        <p>
          Jullie werken samen aan alles wat jullie aanmelden. De contactpersoon krijgt onze mail en
          kan hier mensen weghalen{manages ? "." : ", jij kunt uitnodigen en toelaten."}
        </p>
        <DataTable
          caption="Wie er meewerken"
          captionHidden
          columns={COLUMNS}
          rows={colleagues.map((colleague) => ({
            id: colleague.userId,
            cells: {
              name: `${displayName(colleague)}${colleague.userId === me ? " (jij)" : ""}`,
              email: colleague.email,
              role: colleague.isContact ? (
                <StatusLabel tone="good">Contactpersoon</StatusLabel>
              ) : (
                "Collega"
              ),
              actions: <Actions colleague={colleague} page={page} />,
            },
          }))}
        />
      </Stack>
    </section>
  );
}

function Actions({
  colleague,
  page,
}: {
  colleague: PeoplePage["colleagues"][number];
  page: PeoplePage;
}) {
  const { userId, isContact } = colleague;
  const about = `: ${colleague.email}`;
  const contacts = page.colleagues.filter((one) => one.isContact).length;
  const isLastContact = isContact && contacts === 1;
  const mayGo = !isLastContact && page.colleagues.length > 1;
  const isMe = userId === page.me;
  if (isMe && !mayGo) {
    return (
      <span className="small soft">
        {isLastContact && page.colleagues.length > 1
          ? "Stoppen? Maak eerst een collega contactpersoon."
          : "Stoppen? Nodig eerst een collega uit."}
      </span>
    );
  }
  return (
    <Form method="post" action={page.here}>
      <input type="hidden" name="person" value={userId} />
      <ButtonRow>
        {page.manages && !isLastContact ? (
          <Button
            small
            variant="outline"
            name="intent"
            value={isContact ? "no-contact" : "contact"}
            about={about}
          >
            {isContact ? "Geen contactpersoon meer" : "Maak contactpersoon"}
          </Button>
        ) : null}
        {mayGo && (isMe || page.manages) ? (
          <ButtonLink small variant="quiet" href={`${page.here}?weg=${userId}`} about={about}>
            {isMe ? "Stop ermee" : "Haal weg"}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </Form>
  );
}
