import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph, WrittenOut } from "./parts/letter.tsx";
import { SEAT, seatFacts, type SeatProps } from "./parts/seat.tsx";

export interface SeatOfferedProps extends SeatProps {
  /** "donderdag 20 mei, 10.00 uur" */
  until: string;
}

export function SeatOffered({ until = "dinsdag 18 mei, 14.05 uur", ...given }: SeatOfferedProps) {
  const seat = { ...SEAT, ...given };
  return (
    <Layout
      title="Er is een plek vrij voor jou"
      preview={`Zeg voor ${until} of je komt.`}
      why="Je krijgt deze mail omdat je op de wachtlijst staat van een workshop."
      privacyUrl={seat.privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Goed nieuws: jij bent aan de beurt. We houden de plek voor je vrij{" "}
        <strong>tot {until}</strong>.
      </Paragraph>
      <Facts facts={seatFacts(seat)} />
      <Action href={seat.url}>Zeg ja of nee</Action>
      <WrittenOut href={seat.url} />
      <Paragraph>
        Horen we voor die tijd niets, dan gaat de plek naar wie na je komt en sta je niet meer op de
        wachtlijst. Kun je niet? Met een nee help je iemand anders.
      </Paragraph>
      <Greeting />
    </Layout>
  );
}
