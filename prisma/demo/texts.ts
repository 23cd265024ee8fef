import { challengesCare } from "./challenges-care.ts";
import { challengesHousing } from "./challenges-housing.ts";
import { challengesMoney } from "./challenges-money.ts";
import { challengesTogether } from "./challenges-together.ts";
import { challengesWork } from "./challenges-work.ts";
import { challengesYouth } from "./challenges-youth.ts";
import { contributionsCare } from "./contributions-care.ts";
import { contributionsHousing } from "./contributions-housing.ts";
import { contributionsMoney } from "./contributions-money.ts";
import { contributionsTogether } from "./contributions-together.ts";
import { contributionsWork } from "./contributions-work.ts";
import { contributionsYouth } from "./contributions-youth.ts";

/** All that the demo's gemeenten show, and all that they ask. */
export const demoContributions = [
  ...contributionsYouth,
  ...contributionsWork,
  ...contributionsMoney,
  ...contributionsCare,
  ...contributionsHousing,
  ...contributionsTogether,
];

export const demoChallenges = [
  ...challengesYouth,
  ...challengesWork,
  ...challengesMoney,
  ...challengesCare,
  ...challengesHousing,
  ...challengesTogether,
];
