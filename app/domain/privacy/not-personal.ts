/**
 * The columns of the database that say nothing about a person. A new column has to be put here
 * or in register.ts: a test reads the real tables and fails on one that is in neither.
 */
export const NOT_PERSONAL: Record<string, string[]> = {
  // The key is a hash of an address or an IP number with its purpose; it cannot be read back.
  RateLimiterFlexible: ["key", "points", "expire"],
  Organisation: ["id", "kind", "name", "slug", "municipalityCode", "createdAt"],
  OrganisationMailDomain: ["domain", "organisationId"],
  Series: ["id", "slug", "name"],
  Event: [
    "id",
    "seriesId",
    "kind",
    "slug",
    "name",
    "tagline",
    "isDemo",
    "submissionOpensAt",
    "submissionDeadlineAt",
    "programmePublishedAt",
    "maxIntroductions",
    "createdAt",
  ],
  LocationDay: ["id", "eventId", "venue", "town", "address", "opensAt", "closesAt"],
  Round: ["id", "locationDayId", "number", "startsAt", "endsAt"],
  Room: ["id", "locationDayId", "name", "capacity", "doorX", "doorY", "x", "y", "width", "height"],
  ProgrammeItem: ["id", "locationDayId", "title", "place", "startsAt", "endsAt"],
  FloorPlan: ["id", "locationDayId", "width", "height", "entranceX", "entranceY", "shapes"],
  StandPlace: [
    "id",
    "floorPlanId",
    "number",
    "zone",
    "x",
    "y",
    "width",
    "height",
    "hasPower",
    "contributionId",
  ],
  Theme: ["id", "eventId", "slug", "name", "family", "synonyms", "broaderId"],
  ContributionPartner: ["contributionId", "organisationId"],
  ContributionTheme: ["contributionId", "themeId", "position"],
  ChallengeTheme: ["challengeId", "themeId"],
  WorkshopRun: ["id", "contributionId", "roundId", "roomId", "capacity"],
  MatchRun: ["id", "eventId", "createdAt", "summary", "unmatched"],
  Introduction: ["id", "matchId", "createdAt"],
};
