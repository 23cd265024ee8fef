/** What some gemeenten wrote beyond the least: found back by title. */
export interface DemoDetails {
  title: string;
  considerations?: string;
  audience?: string;
  needs?: { power?: boolean; screen?: boolean; other?: string };
}

export const demoDetails: DemoDetails[] = [
  {
    title: "Het Kernteam komt samen het erf op",
    considerations:
      "We kozen voor **drie vaste gezichten** in plaats van een loket:\n\n- vast, zodat niemand zijn verhaal twee keer vertelt\n- drie, zodat er altijd iemand kan\n\nHet kost ons meer reistijd dan we vooraf dachten.",
    audience: "Wijkteams en beleidsadviseurs in gemeenten met veel buitengebied",
    needs: { power: true, other: "Een hoek waar je elkaar zonder stemverheffing verstaat" },
  },
  {
    title: "Samen Doen: vier dorpen, een leeg schrift",
    considerations:
      "Een leeg schrift geeft ruimte, maar ook onrust. We spraken af dat de wethouder pas meeschrijft als het dorp klaar is.",
    audience: "Gebiedsmakers en dorpsondersteuners",
  },
  {
    title: "Geluk staat bij ons gewoon op de agenda",
    considerations:
      "Eerst wilden we geluk meten met een lijst. Inwoners vonden dat ongemakkelijk, dus nu praten we.",
    audience: "Raadsleden en strategisch adviseurs",
    needs: { power: true, screen: true },
  },
  {
    title: "Alleen in een vol huis",
    considerations:
      "De boot is duurder dan een inloop. We hielden hem toch, want aan wal praten deze mannen niet.",
    audience: "Iedereen die met eenzame ouderen werkt",
    needs: { other: "Ruimte voor een model van de botter, twee bij één meter" },
  },
  {
    title: "Eerst de hulp, dan het onderzoek",
    considerations:
      "## Wat we niet meer doen\nWe vragen geen bewijsstukken voor hulp onder de vijfhonderd euro.\n\n## Wat dat kost\nEen enkele keer ging het mis. Dat namen we voor lief.",
    audience: "Consulenten, juristen en hun leidinggevenden",
  },
];

/** Who gives the workshops, by turns. */
export const demoPresenters: string[][] = [
  ["Projectleider", "Ervaringsdeskundige"],
  ["Wijkconsulent"],
  ["Beleidsadviseur", "Opbouwwerker"],
  ["Teamleider en twee inwoners"],
];

/** What some gemeenten have in house and still have to sow, by the title of their challenge. */
export const demoGardens: { title: string; inHouse: string; toSow: string }[] = [
  {
    title: "Loslaten past niet in een werkinstructie",
    inHouse: "Een ploeg die het wil, en een directeur die er rugdekking voor geeft.",
    toSow: "Iemand die voordoet hoe je een dossier sluit zonder het af te vinken.",
  },
  {
    title: "Respijtbedden ingekocht, onbeslapen gebleven",
    inHouse: "Zes bedden, een contract tot volgend jaar en een gastvrouw met tijd.",
    toSow: "Vertrouwen bij mantelzorgers dat een weekend weg geen opgeven is.",
  },
  {
    title: "Onze ene consulent heeft griep",
    inHouse: "Goede afspraken op papier met drie buurgemeenten.",
    toSow: "Collega’s die elkaars dossiers ook echt durven openen.",
  },
];

/** What the gemeente one can sign in for is still at work on. */
export const demoOwnWork = {
  organisation: "Reusel-De Mierden",
  draft: {
    title: "De keukentafel op wielen",
    summary: "Een bakfiets met een klaptafel rijdt langs de voetbalvelden en de voedselbank.",
    story:
      "Wie bij ons aanklopt, doet dat laat. Sinds het voorjaar fietsen we daarom naar waar mensen toch al zijn.\n\n- maandag de voedselbank\n- zaterdag langs de lijn bij het voetbal",
    theme: "wmo-en-toegang",
  },
  asked: {
    title: "Burenhulp die zichzelf vindt",
    summary: "Een prikbord in de bakkerij brengt vraag en aanbod in de straat bij elkaar.",
    story:
      "Het prikbord hing er al, voor fietsen en kinderwagens. We voegden een gele rij toe voor hulp, en de bakker doet de rest.",
    results: "Elke week hangen er nieuwe briefjes, en verdwijnen er ook weer.",
    changesAsked:
      "Mooi idee.\nKunnen jullie zeggen hoeveel briefjes er per maand tot hulp leiden? Dan weten anderen wat ze mogen verwachten.",
    theme: "inwoners-aan-zet",
  },
} as const;
