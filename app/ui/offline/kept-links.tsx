import { Anchor } from "../link.tsx";
import { usePhone } from "./phone.ts";

const NAMES: Record<string, string> = {
  "mijn-route": "Mijn route",
  "mijn-route/samen": "Samen met collega’s",
  "mijn-route/afdrukken": "Je route op papier",
  programma: "Programma",
  plattegrond: "Plattegrond",
  "mijn-aanmelding": "Mijn aanmelding",
};

/** What is on the phone and can be read without a connection; nothing when nothing is. */
export function KeptLinks() {
  const { kept } = usePhone().state;
  if (!kept) return null;
  const links = kept.pages.flatMap((path) => {
    const page = path.slice(`/${kept.event}/`.length);
    const example = /^voorbeelden\/(.+)$/.exec(page)?.[1];
    const label = NAMES[page] ?? (example && kept.titles[example]);
    return label ? [{ path, label }] : [];
  });
  return (
    <section aria-labelledby="op-je-telefoon">
      <h2 id="op-je-telefoon">Dit heb je wel bij je</h2>
      <ul>
        {links.map(({ path, label }) => (
          <li key={path}>
            <Anchor href={path}>{label}</Anchor>
          </li>
        ))}
      </ul>
      <p className="small soft">
        Niet bij je: bestanden om te downloaden, het adres voor je agenda, de kaart van Nederland en
        voorbeelden die je niet bewaarde.
      </p>
    </section>
  );
}
