type Outcome = "SPOKEN" | "APPOINTMENT" | "VISITED" | "DOING_IT" | "NOTHING";

/** What became of one match of the work studio. */
export interface Followed {
  way: "STRAIGHT" | "BOTH_SAY_YES";
  /** absent: an organiser held it back, with `text` for why */
  status?: "INTRODUCED" | "DECLINED" | "LAPSED";
  theme: "langer-thuis" | "geclusterd-wonen" | "wijkzorg";
  seeks: string;
  shows: string;
  reason: string;
  /** what each of the two told; nothing where it is left out */
  outcomes: (Outcome | null)[];
  text: string;
}

/** They came to the studio and to nothing else. */
export const FOLLOWED_GEMEENTEN = ["Beesel", "Doesburg", "Landsmeer", "Oostzaan", "Uitgeest"];

export const FOLLOWED: Followed[] = [
  {
    ...{ way: "STRAIGHT", status: "INTRODUCED", theme: "wijkzorg" },
    seeks: "De wijkverpleging rijdt elkaar in de weg",
    shows: "Eén rooster voor drie thuiszorgclubs",
    reason: "De een zoekt rust in de wijkzorg, de ander heeft er één rooster voor.",
    outcomes: ["DOING_IT", "VISITED"],
    text: "Wij maken het rooster nu ook samen, elke vrijdag aan één tafel.",
  },
  {
    ...{ way: "STRAIGHT", status: "INTRODUCED", theme: "geclusterd-wonen" },
    seeks: "Alleenstaande ouderen vinden geen kleine woning",
    shows: "Een school werd achttien woningen met een tuin",
    reason: "Allebei willen ze ouderen bij elkaar laten wonen, en een van de twee doet het al.",
    outcomes: ["VISITED", "VISITED"],
    text: "We stonden er op een regenachtige dinsdag en wilden niet meer weg.",
  },
  {
    ...{ way: "BOTH_SAY_YES", status: "INTRODUCED", theme: "langer-thuis" },
    seeks: "Een traplift laat vier maanden op zich wachten",
    shows: "De monteur beslist zelf tot duizend euro",
    reason: "Het gaat bij allebei over wachten op een aanpassing in huis.",
    outcomes: ["SPOKEN", "SPOKEN"],
    text: "Een uur gebeld. Hun mandaatregel ligt nu bij onze jurist.",
  },
  {
    ...{ way: "BOTH_SAY_YES", status: "INTRODUCED", theme: "wijkzorg" },
    seeks: "Mantelzorgers melden zich pas als ze omvallen",
    shows: "De apotheek vraagt aan de balie wie er zorgt",
    reason: "De vraag van de een wordt bij de ander aan de balie van de apotheek gesteld.",
    outcomes: [null, "APPOINTMENT"],
    text: "",
  },
  {
    ...{ way: "STRAIGHT", status: "INTRODUCED", theme: "langer-thuis" },
    seeks: "Na een val is er 's nachts niemand te bereiken",
    shows: "Een nachtploeg voor het hele dorp",
    reason: "Beide gemeenten denken na over zorg in de nacht.",
    outcomes: ["NOTHING", null],
    text: "Bij ons is de afstand te groot voor één ploeg.",
  },
  {
    ...{ way: "STRAIGHT", status: "INTRODUCED", theme: "geclusterd-wonen" },
    seeks: "De gezamenlijke huiskamer blijft leeg",
    shows: "Bewoners kiezen zelf de gastvrouw",
    reason: "Allebei hebben ze een huiskamer waar mensen samen kunnen eten.",
    outcomes: [null, null],
    text: "",
  },
  {
    ...{ way: "BOTH_SAY_YES", status: "DECLINED", theme: "wijkzorg" },
    seeks: "Huisartsen weten niet wie ze moeten bellen",
    shows: "Eén nummer met een mens eraan",
    reason: "De een mist wat de ander heeft: één nummer voor de huisarts.",
    outcomes: [],
    text: "",
  },
  {
    ...{ way: "BOTH_SAY_YES", status: "LAPSED", theme: "langer-thuis" },
    seeks: "Niemand gebruikt de proefwoning",
    shows: "Een nacht proefslapen met je buurvrouw",
    reason: "Bij allebei kun je in een proefwoning kijken hoe het later kan.",
    outcomes: [],
    text: "",
  },
  {
    ...{ way: "STRAIGHT", theme: "geclusterd-wonen" },
    seeks: "De corporatie wil wel, de buurt nog niet",
    shows: "Eerst samen koken, dan pas tekenen",
    reason: "Bij allebei gaat het over de buurt bij nieuwe woningen voor ouderen.",
    outcomes: [],
    text: "Deze twee zitten al samen in een stuurgroep.",
  },
];
