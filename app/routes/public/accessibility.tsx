import type { MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { view } from "#app/http/guard.ts";
import { Prose } from "#app/ui/layout.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";

export const meta: MetaFunction = () => [{ title: "Toegankelijkheid | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/public/accessibility", async () => data(null));

export default function Accessibility() {
  return (
    <>
      <Wrap>
        <PageHeading
          title="Toegankelijkheid"
          intro="Iedereen moet de parade kunnen gebruiken: met muis, toetsenbord, vergroting of voorleessoftware, op een telefoon of een groot scherm."
        />
      </Wrap>
      <Section compact>
        <Prose>
          <h2>Wat we deden</h2>
          <ul>
            <li>Elke pagina werkt met alleen het toetsenbord, en ook zonder JavaScript.</li>
            <li>Tekst steekt goed af tegen de achtergrond, overdag en ’s avonds.</li>
            <li>Een thema herken je aan een patroon en een naam, nooit aan kleur alleen.</li>
            <li>Wat op de plattegrond staat, staat er ook in woorden bij.</li>
            <li>Een formulier zegt wat er mist en wat je kunt doen. Wat je typte, blijft staan.</li>
            <li>Beweging blijft uit als je apparaat daarom vraagt.</li>
          </ul>
          <h2>Wat we nog niet deden</h2>
          <p>
            Onze eigen tests controleren de pagina’s steeds op bekende fouten. Een onderzoek door
            een onafhankelijk bureau is nog niet gedaan.
          </p>
          <h2>Werkt er iets niet?</h2>
          <p>
            Vertel het de organisatie van de parade: antwoord op een mail die je van ons kreeg. Zeg
            op welke pagina je was, wat je wilde doen en wat je gebruikt. We lossen het op, en tot
            die tijd zoeken we samen een andere manier.
          </p>
        </Prose>
      </Section>
    </>
  );
}
