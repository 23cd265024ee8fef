import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph } from "./parts/letter.tsx";

export interface ContributionWithdrawnProps {
  kind: "stand" | "workshop";
  title: string;
  eventName: string;
  /** why, as the gemeente told it */
  reason: string;
  url: string;
  privacyUrl: string;
}

const SHOWN: ContributionWithdrawnProps = {
  kind: "stand",
  title: "Geldloket in de bibliotheek",
  eventName: "PraktijkVoorbeeldenParade 2027",
  reason: "Onze collega die dit doet, heeft een andere baan.",
  url: "https://parade.example/parade/gemeente/delft",
  privacyUrl: "https://parade.example/privacy",
};

/** To who took back what they sent in. */
export function ContributionWithdrawn(given: Partial<ContributionWithdrawnProps>) {
  const { kind, title, eventName, reason, url, privacyUrl } = { ...SHOWN, ...given };
  const name = kind === "stand" ? "stand" : "workshop";
  return (
    <Layout
      title="Teruggetrokken"
      preview={`Jullie ${name} doet niet meer mee.`}
      why={`Je krijgt deze mail omdat je gemeente een ${name} aanmeldde.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Jullie {name} doet niet meer mee aan de {eventName}. De organisatie leest waarom.
      </Paragraph>
      <Facts
        facts={[
          [kind === "stand" ? "Stand" : "Workshop", title],
          ["Waarom", reason],
        ]}
      />
      <Paragraph>
        Was er al een plek voor, dan is die nu vrij voor een ander. Klopt dit niet? Vraag het je
        collega’s.
      </Paragraph>
      <Action href={url}>Bekijk wat jullie aanmeldden</Action>
      <Greeting />
    </Layout>
  );
}
