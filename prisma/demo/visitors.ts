import { THEME_FAMILIES, type ThemeFamily } from "#app/domain/themes/family.ts";
import { SeededRandom } from "./random.ts";
import { demoThemes } from "./themes.ts";

export interface DemoVisitor {
  email: string;
  /** a role at a gemeente, never a name */
  name: string;
  organisation: string;
  /** slugs */
  interests: string[];
  consents: boolean;
}

export const DEMO_VISITORS = 300;

const ROLES: Record<ThemeFamily, string[]> = {
  youth: ["Beleidsadviseur jeugd", "Jeugdconsulent", "Contractmanager jeugdhulp"],
  work: ["Klantmanager", "Beleidsadviseur participatie", "Jobcoach"],
  money: ["Schuldhulpverlener", "Beleidsadviseur minima", "Medewerker geldloket"],
  care: ["Wmo-consulent", "Beleidsadviseur gezondheid", "Coördinator mantelzorg"],
  housing: ["Beleidsadviseur wonen en zorg", "Gebiedsmakelaar", "Regisseur opvang"],
  together: ["Teamleider wijkteam", "Kwaliteitsmedewerker", "Programmamanager sociaal domein"],
};

/** The visitors of the demo: a role each, from all gemeenten of the parade, large ones more often. */
export function demoVisitors(
  organisations: { name: string; inhabitants: number }[],
): DemoVisitor[] {
  const random = new SeededRandom(2018);
  // Each gemeente once, then by the root of its size: Utrecht comes with more people than Laren.
  const pool = organisations.flatMap(({ name, inhabitants }) =>
    Array.from({ length: 1 + Math.round(Math.sqrt(inhabitants) / 120) }, () => name),
  );
  return Array.from({ length: DEMO_VISITORS }, (_, index) => {
    const organisation = organisations[index]?.name ?? random.pick(pool);
    const family = random.pick(THEME_FAMILIES);
    const role = random.pick(ROLES[family]);
    const own = demoThemes.filter((theme) => theme.family === family);
    const others = demoThemes.filter((theme) => theme.family !== family);
    return {
      email: `bezoeker-${index + 1}@${addressOf(organisation)}.example`,
      name: `${role} ${organisation}`,
      organisation,
      interests: [
        ...random.sample(own, random.between(1, 3)),
        ...random.sample(others, random.between(0, 2)),
      ].map(({ slug }) => slug),
      consents: random.chance(0.7),
    };
  });
}

/** "'s-Hertogenbosch" → "s-hertogenbosch": fit for an address. */
export function addressOf(organisation: string): string {
  return organisation
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
