import { Fold } from "./fold.tsx";

interface ProvenDraw {
  /** SHA-256 of the seed */
  fingerprint: string;
  /** null while it is secret */
  seed: string | null;
  /** "donderdag 20 mei in Amersfoort"; needed where there are several */
  day?: string;
}

/** How draws work and why nobody can tamper with them, for who wants to know. */
export function DrawExplanation({ draws }: { draws: readonly ProvenDraw[] }) {
  return (
    <>
      <Fold summary="Zo verdelen we de plekken">
        <>
          <p>
            Iedereen zet workshops op een lijst, de leukste bovenaan. Snel zijn helpt niet: wie op
            de laatste dag invult, telt even zwaar als wie meteen begon.
          </p>
          <p>
            Na de sluiting rekent de computer uit welke verdeling voor iedereen samen het beste is,
            over alle rondes tegelijk. Een eerste keus telt zwaarder dan een tweede. En een plek
            voor wie nog niets heeft, gaat voor een tweede plek voor een ander. Niemand krijgt twee
            workshops tegelijk, of een workshop dubbel.
          </p>
          <p>
            Is het gelijk, dan beslist het lot. Wie een workshop misloopt, komt op de wachtlijst,
            ook in een volgorde die is geloot. Wie al een plek had, houdt die.
          </p>
          <p>
            Zet op je lijst wat je echt wilt zien, in je eigen volgorde. Bij een verdeling die voor
            iedereen samen het beste is, kan gokken soms lonen. Maar wie gokt, kan ook met lege
            handen staan.
          </p>
        </>
      </Fold>
      <Fold summary="Zo weet je dat niemand knoeit">
        <>
          <p>
            Het lot komt uit één getal. Dat is gemaakt toen de loting werd klaargezet, en het blijft
            geheim tot de plekken verdeeld zijn: ook de organisatie ziet het pas als de lijsten
            gesloten zijn. Hieronder staat de vingerafdruk ervan (SHA-256). Uit de vingerafdruk kan
            niemand het getal raden. En een ander getal met dezelfde vingerafdruk is niet te vinden.
            Zo kan niemand achteraf een getal uitkiezen dat beter uitkomt.
          </p>
          {draws.map((draw) => (
            <Proof key={draw.fingerprint} {...draw} day={draws.length > 1 ? draw.day : undefined} />
          ))}
        </>
      </Fold>
    </>
  );
}

function Proof({ fingerprint, seed, day }: ProvenDraw) {
  return (
    <>
      <p>
        {day ? `Vingerafdruk van ${day}: ` : "Vingerafdruk: "}
        <code className="draw-code">{fingerprint}</code>
      </p>
      {seed ? (
        <p>
          Het getal: <code className="draw-code">{seed}</code>. Maak er zelf een SHA-256 van: je
          krijgt de vingerafdruk.
        </p>
      ) : (
        <p>Het getal zelf zie je hier na de loting.</p>
      )}
    </>
  );
}
