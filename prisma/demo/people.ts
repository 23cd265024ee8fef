/** The demo's people one can sign in as, each called by a role. */
export const DEMO_PEOPLE = {
  gemeente: {
    email: "contact@reusel-de-mierden.example",
    name: "Contact Reusel-De Mierden",
    organisation: "Reusel-De Mierden",
    redirectTo: "/parade/gemeente/reusel-de-mierden",
  },
  visitor: {
    email: "bezoeker@zutphen.example",
    name: "Bezoeker uit Zutphen",
    organisation: "Zutphen",
    redirectTo: "/parade/mijn-route",
  },
  reviewer: {
    email: "commissie@zutphen.example",
    name: "Commissielid uit Zutphen",
    redirectTo: "/parade/beoordelen",
  },
  organiser: {
    email: "organisatie@parade.example",
    name: "Organisatie van de parade",
    redirectTo: "/parade/organisatie",
  },
} as const;

/** In the address of each page of the demo parade. */
export const DEMO_EVENT_SLUG = "parade";
