import type { MetaFunction } from "@remix-run/node";
import { view } from "#app/http/guard.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";

export const meta: MetaFunction = () => [{ title: "Kijk in je mail | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/account/sign-in-sent", async () => null);

export default function SignInSent() {
  return (
    <Wrap narrow>
      <PageHeading
        title="Kijk in je mail"
        intro="We hebben je een link gestuurd. Klik erop en je bent binnen. De link werkt tien minuten, één keer."
      />
      <Notice icon="mail" title="Niets gekregen?">
        <p>
          Kijk ook bij ongewenste mail. Duurt het langer dan een paar minuten?{" "}
          <Anchor href="/inloggen">Vraag een nieuwe link</Anchor>.
        </p>
      </Notice>
    </Wrap>
  );
}
