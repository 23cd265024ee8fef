import { Layout } from "./parts/layout.tsx";
import { Facts, FootLink, Greeting, Paragraph } from "./parts/letter.tsx";
import type { IntroductionSide } from "./introduction.tsx";

export interface IntroductionAppointmentProps {
  a: IntroductionSide;
  b: IntroductionSide;
  /** "dinsdag 25 mei, 9.30–10.00 uur" */
  when: string;
  stopUrl: string;
  privacyUrl: string;
}

/** Both picked the same half hour; the calendar file comes with it. */
export function IntroductionAppointment({
  a = { name: "Breda", person: { label: "Contact Breda", email: "contact@breda.example" } },
  b = { name: "Delft", person: { label: "Contact Delft", email: "contact@delft.example" } },
  when = "dinsdag 1 juni, 9.30–10.00 uur",
  stopUrl = "https://parade.example/parade/mijn-aanmelding",
  privacyUrl = "https://parade.example/privacy",
}: IntroductionAppointmentProps) {
  const contact = ({ person }: IntroductionSide) => `${person.label}, ${person.email}`;
  return (
    <Layout
      title="Dit half uur past jullie allebei"
      preview={`${a.name} en ${b.name}: ${when}`}
      why={
        <>
          Je krijgt deze mail omdat je een moment koos om elkaar te spreken.{" "}
          <FootLink href={stopUrl}>Stop met voorstellen</FootLink>
        </>
      }
      privacyUrl={privacyUrl}
    >
      <Paragraph>
        Hallo {a.name} en {b.name},
      </Paragraph>
      <Paragraph>Jullie kozen hetzelfde half uur. Zet het in je agenda met de bijlage.</Paragraph>
      <Facts
        facts={[
          ["Wanneer", when],
          [a.name, contact(a)],
          [b.name, contact(b)],
        ]}
      />
      <Paragraph>
        Wie belt wie? Spreek dat af door deze mail te beantwoorden: jullie lezen het allebei. Komt
        er iets tussen, laat het dan zo ook weten.
      </Paragraph>
      <Greeting />
    </Layout>
  );
}
