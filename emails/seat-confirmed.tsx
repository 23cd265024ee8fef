import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph } from "./parts/letter.tsx";
import { MadeRoom, SEAT, seatFacts, type SeatProps } from "./parts/seat.tsx";

export interface SeatConfirmedProps extends SeatProps {
  /** titles of what made room for it */
  dropped: string[];
  /** an organiser gave it */
  isGiven: boolean;
}

export function SeatConfirmed({ dropped = [], isGiven = false, ...given }: SeatConfirmedProps) {
  const seat = { ...SEAT, ...given };
  return (
    <Layout
      title="Je hebt een plek"
      preview={`${seat.title} staat op je route.`}
      why="Je krijgt deze mail omdat je een plek hebt in een workshop."
      privacyUrl={seat.privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        {isGiven
          ? "De organisatie heeft een plek voor je in deze workshop."
          : "Fijn dat je komt. Je plek in deze workshop is zeker."}{" "}
        Hij staat op je route.
      </Paragraph>
      <Facts facts={seatFacts(seat)} />
      <MadeRoom titles={dropped} />
      <Paragraph>
        Kun je toch niet? Haal hem van je route, dan krijgt iemand anders de plek.
      </Paragraph>
      <Action href={seat.url}>Bekijk je route</Action>
      <Greeting />
    </Layout>
  );
}
