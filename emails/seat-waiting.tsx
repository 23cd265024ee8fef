import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph } from "./parts/letter.tsx";
import { SEAT, seatFacts, type SeatProps } from "./parts/seat.tsx";

export interface SeatWaitingProps extends SeatProps {
  /** from 1 */
  position: number;
}

export function SeatWaiting({ position = 3, ...given }: SeatWaitingProps) {
  const seat = { ...SEAT, ...given };
  const place = position === 1 ? "Je bent als eerste aan de beurt." : `Je bent de ${position}e.`;
  return (
    <Layout
      title="Je staat op de wachtlijst"
      preview={`${place} Komt er een plek vrij, dan krijg je een mail.`}
      why="Je krijgt deze mail omdat je je op de wachtlijst zette van een workshop."
      privacyUrl={seat.privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Deze workshop is vol. {place} Komt er een plek vrij en ben jij aan de beurt, dan krijg je
        meteen een mail. Je hoeft tot dan niets te doen.
      </Paragraph>
      <Facts facts={seatFacts(seat)} />
      <Paragraph>
        Kies gerust iets anders voor die tijd. Krijg je een plek, dan kun je nog ruilen.
      </Paragraph>
      <Action href={seat.url}>Kijk waar je staat</Action>
      <Greeting />
    </Layout>
  );
}
