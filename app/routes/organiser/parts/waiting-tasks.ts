interface Counted {
  selection: { toDecide: number; standsWithoutPlace: number; workshopsWithoutSlot: number };
  figures: { matchesWaiting: number; membersWaiting: number; mailsInTrouble: number };
}

export interface WaitingTask {
  count: number;
  what: string;
  href: string;
  action: string;
}

/** What waits for an organiser of an event: what there is none of is left out. */
export function waitingTasks(slug: string, { selection, figures }: Counted): WaitingTask[] {
  const to = (path: string) => `/${slug}/organisatie/${path}`;
  const tasks = [
    {
      count: selection.toDecide,
      one: "aanmelding wacht op je besluit",
      many: "aanmeldingen wachten op je besluit",
      href: to("aanmeldingen?status=submitted"),
      action: "Lees en beslis",
    },
    {
      count: selection.standsWithoutPlace,
      one: "stand heeft nog geen plek op de vloer",
      many: "stands hebben nog geen plek op de vloer",
      href: to("plattegrond"),
      action: "Geef een plek",
    },
    {
      count: selection.workshopsWithoutSlot,
      one: "workshop heeft nog geen ronde en zaal",
      many: "workshops hebben nog geen ronde en zaal",
      href: to("programma"),
      action: "Zet in het rooster",
    },
    {
      count: figures.matchesWaiting,
      one: "koppeling wacht op je goedkeuring",
      many: "koppelingen wachten op je goedkeuring",
      href: to("koppelingen"),
      action: "Kijk na",
    },
    {
      count: figures.membersWaiting,
      one: "persoon wil meedoen voor een gemeente waar niemand dat kan toestaan",
      many: "mensen willen meedoen voor een gemeente waar niemand dat kan toestaan",
      href: `/${slug}/gemeente#aanvragen`,
      action: "Laat toe of weiger",
    },
    {
      count: figures.mailsInTrouble,
      one: "mail kwam niet aan of is onzeker",
      many: "mails kwamen niet aan of zijn onzeker",
      href: to("berichten?status=trouble"),
      action: "Bekijk",
    },
  ];
  return tasks
    .filter(({ count }) => count > 0)
    .map(({ one, many, ...task }) => ({ ...task, what: task.count === 1 ? one : many }));
}
