import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph, Subtitle } from "./parts/letter.tsx";

export interface DrawResultProps {
  eventName: string;
  /** "donderdag 20 mei in Amersfoort" */
  dayLabel: string;
  /** in order of time */
  got: { title: string; when: string; room: string; choice: number }[];
  waiting: { title: string; when: string; position: number }[];
  url: string;
  privacyUrl: string;
}

const SHOWN: DrawResultProps = {
  eventName: "PraktijkVoorbeeldenParade 2027",
  dayLabel: "donderdag 20 mei in Amersfoort",
  got: [
    {
      title: "Van wachtlijst naar wandelgroep",
      when: "donderdag 20 mei, ronde 2, 13.00–13.45 uur",
      room: "Tent 3",
      choice: 1,
    },
  ],
  waiting: [
    { title: "Samen aan tafel", when: "donderdag 20 mei, ronde 1, 10.00–10.45 uur", position: 4 },
  ],
  url: "https://parade.example/parade/mijn-route",
  privacyUrl: "https://parade.example/privacy",
};

/** How the draw ended for somebody: the seats they got, and the lines they stand in. */
export function DrawResult(given: Partial<DrawResultProps>) {
  const { dayLabel, eventName, got, waiting, url, privacyUrl } = { ...SHOWN, ...given };
  return (
    <Layout
      title={got.length > 0 ? "Dit heb je geloot" : "Er is geloot"}
      preview={outcomeSentence(got.length)}
      why="Je krijgt deze mail omdat je voorkeuren opgaf voor workshops."
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        De plekken in de workshops van {dayLabel} zijn verdeeld, voor de {eventName}.{" "}
        {outcomeSentence(got.length)}
      </Paragraph>
      {got.map(({ title, when, room, choice }) => (
        <Facts
          key={title}
          facts={[
            [`Je ${choice}e keus`, title],
            ["Wanneer", when],
            ["Waar", room],
          ]}
        />
      ))}
      {got.length > 0 ? (
        <Paragraph>
          Dit staat al op je route. Stands op die tijd zijn van je route gehaald. Kun je toch niet?
          Haal de workshop van je route, dan krijgt iemand anders de plek.
        </Paragraph>
      ) : (
        <Paragraph>
          Er wilden meer mensen naar de workshops op je lijst dan erin passen. Op je route zie je in
          welke workshops nog plek is: kiezen kan nu weer.
        </Paragraph>
      )}
      {waiting.length > 0 ? <Waiting waiting={waiting} /> : null}
      <Action href={url}>Bekijk je route</Action>
      <Greeting />
    </Layout>
  );
}

function Waiting({ waiting }: Pick<DrawResultProps, "waiting">) {
  return (
    <>
      <Subtitle>Hier sta je op de wachtlijst</Subtitle>
      <Paragraph>
        Komt er een plek vrij en ben jij aan de beurt, dan krijg je meteen een mail. Je hoeft niets
        te doen.
      </Paragraph>
      {waiting.map(({ title, when, position }) => (
        <Facts
          key={`${title} ${when}`}
          facts={[
            ["Workshop", title],
            ["Wanneer", when],
            ["Jouw plaats", position === 1 ? "als eerste aan de beurt" : `${position}e`],
          ]}
        />
      ))}
    </>
  );
}

function outcomeSentence(seats: number): string {
  if (seats === 0) return "Het lot was je niet gunstig: je kreeg dit keer geen plek.";
  return seats === 1
    ? "Je kreeg een plek in 1 workshop."
    : `Je kreeg een plek in ${seats} workshops.`;
}
