import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph } from "./parts/letter.tsx";
import { MadeRoom, SEAT, seatFacts, type SeatProps } from "./parts/seat.tsx";

export interface SeatMovedProps extends SeatProps {
  /** the workshop where one had a seat, and when */
  fromTitle: string;
  fromWhen: string;
  /** titles of what made room for it */
  dropped: string[];
}

export function SeatMoved({
  fromTitle = "Samen aan tafel",
  fromWhen = "donderdag 20 mei, ronde 1, 10.00–10.45 uur",
  dropped = [],
  ...given
}: SeatMovedProps) {
  const seat = { ...SEAT, ...given };
  const isSame = fromTitle === seat.title;
  return (
    <Layout
      title={isSame ? "Je workshop is op een ander moment" : "Je hebt een andere workshop"}
      preview={`Je plek is nu in ${seat.title}, ${seat.when}.`}
      why="Je krijgt deze mail omdat je een plek hebt in een workshop."
      privacyUrl={seat.privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Je had een plek in <strong>{fromTitle}</strong> ({fromWhen}). De organisatie heeft je
        verplaatst. Je plek is nu hier, en zo staat het ook op je route.
      </Paragraph>
      <Facts facts={seatFacts(seat)} />
      <MadeRoom titles={dropped} />
      <Paragraph>Past dit niet? Op je route kun je ruilen, of je plek weggeven.</Paragraph>
      <Action href={seat.url}>Bekijk je route</Action>
      <Greeting />
    </Layout>
  );
}
