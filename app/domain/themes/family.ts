/** The six families of themes. Each has one colour and one pattern, the same on every page. */
export const THEME_FAMILIES = ["youth", "work", "money", "care", "housing", "together"] as const;

export type ThemeFamily = (typeof THEME_FAMILIES)[number];

/** What people read: a pattern never stands alone, its name is always beside it. */
export const THEME_FAMILY_NAMES: Record<ThemeFamily, string> = {
  youth: "Jeugd en gezin",
  work: "Werk en inkomen",
  money: "Geld en schulden",
  care: "Zorg en ondersteuning",
  housing: "Wonen en wijk",
  together: "Samenwerken en data",
};

/** A few words that say what is in the family, for those who do not know the sector's terms. */
export const THEME_FAMILY_HINTS: Record<ThemeFamily, string> = {
  youth: "Gezinnen, scholen, jeugdhulp",
  work: "Bijstand, re-integratie, meedoen",
  money: "Vroeg erbij zijn, hulp, minimabeleid",
  care: "Wmo, mantelzorg, gezondheid",
  housing: "Opvang, buurt, langer thuis wonen",
  together: "Wijkteams, regio, meten wat werkt",
};
