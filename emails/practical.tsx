import { Layout } from "./parts/layout.tsx";
import { Action, Facts, FootLink, Greeting, Paragraph, Subtitle } from "./parts/letter.tsx";
import { Stops, type ShownStop } from "./parts/stops.tsx";
import { Told } from "./parts/told.tsx";

/** What a gemeente shows that day, and where. */
export interface ShownOwn {
  /** "Stand" or "Workshop" */
  kind: string;
  title: string;
  /** "Standplaats 12, vak B", or "10.00–10.45 uur, Tent 2"; none: not known yet */
  places: string[];
}

export interface PracticalProps {
  name?: string;
  eventName: string;
  /** "donderdag 20 mei 2027, 9.30–16.30 uur" */
  dayLabel: string;
  /** "donderdag 20 mei" */
  shortDay: string;
  venue: string;
  address: string;
  /** comes as a visitor */
  visits: boolean;
  /** in order of time */
  stops: ShownStop[];
  /** what they show there; empty for who only visits */
  shows: ShownOwn[];
  /** when visitors come in: "9.30 uur" */
  opens: string;
  /** what there is before that, as "8.00–9.30 uur: opbouwen (Hal)" */
  before: string[];
  /** in Markdown: travel, lunch, what to bring */
  practicalities: string;
  routeUrl: string;
  programmeUrl: string;
  profileUrl: string;
  privacyUrl: string;
}

const SHOWN: PracticalProps = {
  eventName: "PraktijkVoorbeeldenParade 2027",
  dayLabel: "donderdag 20 mei 2027, 9.30–16.30 uur",
  shortDay: "donderdag 20 mei",
  venue: "De Loods",
  address: "Kade 1, Amersfoort",
  visits: true,
  stops: [
    {
      when: "10.00–10.45 uur",
      where: "Tent 2",
      title: "Samen aan tafel",
      organisation: "Delft",
    },
    {
      when: "11.05–11.20 uur",
      where: "Stand 12",
      title: "Geldloket in de bibliotheek",
      organisation: "Breda",
    },
  ],
  shows: [],
  opens: "9.30 uur",
  before: [],
  practicalities: "## Hoe kom je er?\n\nVanaf het station is het tien minuten lopen.",
  routeUrl: "https://parade.example/parade/mijn-route",
  programmeUrl: "https://parade.example/parade/programma",
  profileUrl: "https://parade.example/parade/mijn-aanmelding",
  privacyUrl: "https://parade.example/privacy",
};

/** The week before: where to be and when, the own day, and what to bring. */
export function Practical(given: Partial<PracticalProps>) {
  const props = { ...SHOWN, ...given };
  const { name, eventName, dayLabel, shortDay, venue, address, visits, shows } = props;
  return (
    <Layout
      title={`Tot ${shortDay}`}
      preview={`${shortDay}, ${venue}. Dit moet je weten.`}
      why={<Why {...props} />}
      privacyUrl={props.privacyUrl}
    >
      <Paragraph>Hallo{name ? ` ${name}` : ""},</Paragraph>
      <Paragraph>De {eventName} komt eraan. Bewaar deze mail: alles staat erin.</Paragraph>
      <Facts
        facts={[
          ["Wanneer", dayLabel],
          ["Waar", venue],
          ["Adres", address],
        ]}
      />
      {shows.length > 0 ? <Shows {...props} /> : null}
      {visits ? <Day {...props} /> : null}
      <Told markdown={props.practicalities} />
      <Subtitle>Neem mee</Subtitle>
      <Paragraph>
        {shows.length > 0
          ? "Wat je wilt laten zien, en iets waarop een ander zijn mailadres kan achterlaten. "
          : "Je lastigste vraag. "}
        {visits
          ? "Zet je route op je telefoon: open hem thuis één keer, dan werkt hij ook zonder verbinding."
          : "Kijk vooraf wie er nog meer staan: je hebt vast tijd om zelf te gaan kijken."}
      </Paragraph>
      <Action href={visits ? props.routeUrl : props.programmeUrl}>
        {visits ? "Bekijk je route" : "Bekijk het programma"}
      </Action>
      <Greeting />
    </Layout>
  );
}

function Shows({ shows, opens, before }: PracticalProps) {
  return (
    <>
      <Subtitle>Wat jullie laten zien</Subtitle>
      {shows.map(({ kind, title, places }) => (
        <Facts
          key={`${kind} ${title}`}
          facts={[
            [kind, title],
            ["Plek", places.length > 0 ? places.join("; ") : "die hoor je nog van de organisatie"],
          ]}
        />
      ))}
      <Paragraph>
        Bezoekers komen binnen vanaf {opens}. Zorg dat jullie dan klaarstaan.
        {before.length > 0 ? ` Daarvoor: ${before.join("; ")}.` : ""} Hoe vroeg je kunt opbouwen en
        waar je uitlaadt, hoor je van de organisatie.
      </Paragraph>
    </>
  );
}

function Day({ stops }: PracticalProps) {
  if (stops.length === 0) {
    return (
      <>
        <Subtitle>Je route</Subtitle>
        <Paragraph>
          Er staat nog niets op je route. Laat er een maken: dan zie je in twee minuten welke stands
          en workshops bij je passen.
        </Paragraph>
      </>
    );
  }
  return (
    <>
      <Subtitle>Jouw dag</Subtitle>
      <Stops stops={stops} />
      <Paragraph>
        Je route zit als agendabestand bij deze mail. Verandert er iets? Op de site staat altijd hoe
        het nu is.
      </Paragraph>
    </>
  );
}

function Why({ visits, eventName, profileUrl }: PracticalProps) {
  if (!visits) return `Je krijgt deze mail omdat jullie iets laten zien op de ${eventName}.`;
  return (
    <>
      Je krijgt deze mail omdat je je aanmeldde voor de {eventName}. Kun je toch niet?{" "}
      <FootLink href={profileUrl}>Meld je af</FootLink>
    </>
  );
}
