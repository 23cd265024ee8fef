import type { ComputedSummary } from "#app/domain/draw/stored.ts";

/** How many seats went to how many people. */
export function givenSentence({ figures }: ComputedSummary): string {
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const [seats, people] = [sum(figures.seats), sum(figures.best)];
  if (seats === 0) return "Er was geen plek te verdelen.";
  const what = seats === 1 ? "1 plek is" : `${seats} plekken zijn`;
  return `${what} verdeeld over ${people === 1 ? "1 bezoeker" : `${people} bezoekers`}.`;
}

/** What is proven, and no more than that. */
export function proofSentence({ proof, check, total }: ComputedSummary): string {
  if (check.isProvenBest) {
    return `Bewezen best: geen enkele verdeling haalt meer dan ${total} punten. Het bewijs is nagerekend.`;
  }
  if (proof === "solver") {
    return `Het rekenprogramma zocht alles af en vond niets beters dan ${total} punten. Een bewijs dat je los daarvan kunt narekenen, is er niet: zo zeker is alleen dat ${check.bound} niet te overtreffen is.`;
  }
  return `Niet bewezen: dit is het beste dat binnen de tijd gevonden is, ${total} punten. Meer dan ${check.bound} kan zeker niet. Of er iets tussen zit, weten we niet.`;
}

const ORDINALS = ["eerste", "tweede", "derde", "vierde", "vijfde"];

/** How the best seat of each came out: "kreeg een eerste keus", …; the rest together. */
export function choiceFigures({ figures }: ComputedSummary): { value: number; label: string }[] {
  const shown = figures.best.slice(0, 3).map((value, index) => {
    return { value, label: `kregen hun ${ORDINALS[index]} keus` };
  });
  const later = figures.best.slice(3).reduce((sum, count) => sum + count, 0);
  return [
    ...shown,
    ...(later > 0 ? [{ value: later, label: "kregen een lagere keus" }] : []),
    { value: figures.none, label: "kregen niets" },
  ];
}

const REFUSED: Record<string, string> = {
  "rounds-overlap":
    "Twee rondes van deze dag vallen deels samen. Zet ze na elkaar en bereken opnieuw",
  "workshop-twice-in-round":
    "Een workshop staat twee keer in dezelfde ronde. Haal er een weg en bereken opnieuw",
};

export function refusedSentence(reason: string): string {
  return REFUSED[reason] ?? "Er klopt iets niet in het rooster. Kijk het na en bereken opnieuw";
}
