import { createHash, randomBytes } from "node:crypto";

/** 128 bits: too many to try them all beside the fingerprint. */
export const newSeed = (): string => randomBytes(16).toString("hex");

/** SHA-256 of the seed: whoever has the seed can make it, and nobody can find another seed for it. */
export const fingerprintOf = (seed: string): string =>
  createHash("sha256").update(seed).digest("hex");

/** Somebody in a draw, without who it is: without the registration itself it cannot be undone. */
export const visitorIdOf = (drawId: string, registrationId: string): string =>
  createHash("sha256").update(`${drawId}\n${registrationId}`).digest("hex").slice(0, 24);
