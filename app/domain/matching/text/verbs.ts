/** Of regular verbs the root; their other forms follow by rule. */
const regular =
  "aanmeld adviseer activeer accepteer antwoord begeleid behaal behandel behoor bel beloof bemiddel benader beoordeel bepaal bereik besteed bespaar bespreek betaal betrek beweeg bezorg bouw daal deel dien draag durf eis ervaar evalueer financier gebruik geloof gooi groei haal handel herken herstel hoop hoor hoest huil huur indiceer informeer inspireer investeer klaag klop knoop kook kost kijk koppel leer leg leid leun lever logeer luister maai meet meld mis motiveer ondersteun ontdek ontmoet ontwikkel open oefen organiseer pak pas plaats plan poets praat prikkel raak reageer red regel registreer reken ren repareer rook ruim ruzie schaam scheid schaad schreeuw schrap signaleer snap spaar speel spijbel sport stap stel stop stort straf stroom stuur struikel test tel timmer toon train trouw twijfel verander verbeter verbind vereenzaam vergader verhuis verhuur verkoop verlaag verleng vermijd verplicht verspreid vertaal vertel vertrouw vervang verveel vervul verwacht verwijder verzamel verzorg verzwak vier voel voeg volg voorkom voorspel vraag vul wacht wandel wantrouw weiger werf wijs wissel woon zwem zorg droom dwaal deins filter fiets gok klus merk mopper mis normaliseer opper overbrug pest pieker puzzel schoonmaak sjouw stimuleer studeer toets vast verdeel verzuim vrees weeg";

/** Roots whose infinitive has v or z: leven, leefde. */
const voiced = "leef reis vrees geloof durf beef kloof verhuis bloos raas hoef zeef streef";

/** Irregular verbs: the root, then the forms that the stemmer leaves apart. */
const irregular =
  "lees lezen leest las lazen gelezen; schrijf schreef schreven geschreven schrijft; spreek sprak spraken gesproken spreekt; slaap sliep sliepen geslapen slaapt; eet at aten gegeten; drink dronk dronken gedronken drinkt; verlies verloor verloren verliest; verdwijn verdween verdwenen verdwijnt; begrijp begreep begrepen begrijpt; vergeet vergat vergaten vergeten; sluit sloten gesloten; trek trok trokken getrokken trekt; val viel vielen gevallen valt; zwijg zweeg zwegen gezwegen zwijgt; koop kocht kochten gekocht koopt; breng bracht brachten gebracht brengt; verwijs verwees verwezen verwijst; bezoek bezocht bezochten bezoekt; sterf stierf stierven gestorven sterft; overlijd overleed overleden overlijdt; verlaat verliet verlieten verlaten; ontvang ontving ontvingen ontvangt; draag droeg droegen gedragen draagt; drijf dreef dreven gedreven drijft; rijd reed reden gereden rijdt; vind vond vonden gevonden vindt; slaag slaagt slaagde slaagden geslaagd; verbreek verbrak verbroken verbreekt; spring sprong gesprongen springt; zwem zwom zwommen gezwommen zwemt; win wint; help hielp hielpen geholpen; vertrek vertrok vertrokken vertrekt; verslijt versleten; gelijk geleken; besluit besloot besloten; schuif schoof geschoven schuift; snijd sneed gesneden; wegblijf wegblijft; beslis beslist besliste beslisten; kies koos kozen gekozen kiest";

const PREFIXES = /^(be|er|ge|her|ont|over|onder|ver|voor)/;

function formsOf(root: string, isVoiced: boolean): string[] {
  const d = !isVoiced && /(t|k|f|s|ch|p)$/.test(root) ? "t" : "d";
  const participle = root.endsWith(d) ? root : root + d;
  return [
    ...(root.endsWith("t") ? [] : [`${root}t`]),
    `${root}${d}e`,
    `${root}${d}en`,
    PREFIXES.test(root) ? participle : `ge${participle}`,
  ];
}

/** Forms of verbs that a stemmer cannot join → the root of the verb. */
export const verbRoots: ReadonlyMap<string, string> = new Map([
  ...regular
    .split(" ")
    .flatMap((root) =>
      formsOf(root, voiced.split(" ").includes(root)).map((form) => [form, root] as const),
    ),
  ...voiced.split(" ").flatMap((root) => formsOf(root, true).map((form) => [form, root] as const)),
  ...irregular.split(";").flatMap((line) => {
    const [root = "", ...forms] = line.trim().split(" ");
    return forms.map((form) => [form, root] as const);
  }),
]);
