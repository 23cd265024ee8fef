import type { ChallengeVisibility } from "../registration/challenge.ts";

/** What a visitor struggles with. */
export interface VisitorChallenge {
  id: string;
  title: string;
  text: string;
  visibility: ChallengeVisibility;
}

/** Who may read it, in the words of somebody who comes to look. */
export const WHO_READS_IT: Record<ChallengeVisibility, string> = {
  matching: "Alleen voor mijn route en de koppeling met een andere gemeente",
  public: "Iedereen: het staat bij de vraagstukken, met de naam van mijn gemeente",
  private: "Alleen voor mijn eigen route",
};
