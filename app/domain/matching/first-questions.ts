/** What an introduction is about, as far as it helps to start a talk. */
export interface TalkAbout {
  kind: "answer" | "same";
  /** title of the example, when there is one */
  offerTitle?: string;
}

/**
 * Questions to start with: what somebody who wants to copy an example asks first, or what two
 * with the same struggle ask each other.
 */
export function firstQuestions({ kind, offerTitle }: TalkAbout): string[] {
  if (kind === "same") {
    return [
      "Wat hebben jullie al geprobeerd, en wat daarvan werkte niet?",
      "Wie houdt het bij jullie tegen, en wie helpt juist?",
      "Wat zouden we samen kunnen uitzoeken?",
    ];
  }
  return [
    offerTitle ? `Hoe zijn jullie begonnen met ‘${offerTitle}’?` : "Hoe zijn jullie begonnen?",
    "Wat ging er in het begin mis, en wat doen jullie nu anders?",
    "Wat kost het aan tijd en geld, en welk papier mogen we zo overnemen?",
  ];
}
