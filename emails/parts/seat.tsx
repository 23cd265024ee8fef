import { Paragraph } from "./letter.tsx";

/** What every mail about a seat in a workshop is about. */
export interface SeatProps {
  title: string;
  /** "donderdag 20 mei, ronde 2, 13.00–13.45 uur" */
  when: string;
  room: string;
  url: string;
  privacyUrl: string;
}

/** For the previews of these mails. */
export const SEAT: SeatProps = {
  title: "Van wachtlijst naar wandelgroep",
  when: "donderdag 20 mei, ronde 2, 13.00–13.45 uur",
  room: "Tent 3",
  url: "https://parade.example/parade/mijn-route",
  privacyUrl: "https://parade.example/privacy",
};

export function seatFacts({ title, when, room }: SeatProps): Array<[name: string, value: string]> {
  return [
    ["Workshop", title],
    ["Wanneer", when],
    ["Waar", room],
  ];
}

/** What is no longer on the route; nothing when all of it stayed. */
export function MadeRoom({ titles }: { titles: readonly string[] }) {
  if (titles.length === 0) return null;
  const names = titles.map((title) => `“${title}”`);
  const listed =
    names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} en ${names.at(-1)}`;
  const verb = titles.length === 1 ? "is" : "zijn";
  return (
    <Paragraph>
      Dit was op dezelfde tijd en {verb} van je route gehaald: {listed}.
    </Paragraph>
  );
}
