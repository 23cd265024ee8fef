import { mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import type { Viewer } from "#app/domain/people/viewer.ts";
import {
  EVENT_DAY,
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
} from "#tests/factories.ts";

/** Folders for this test file: what the app keeps, and what tests send. */
export function useFolders() {
  const folder = mkdtempSync(path.join(tmpdir(), "parade-materials-"));
  const kept = path.join(folder, "kept");
  process.env.FILES_DIR = kept;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    /** keys of all that is kept */
    keptKeys: async (): Promise<string[]> => {
      const entries = await readdir(kept, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => path.relative(kept, path.join(parentPath, name)))
        .sort();
    },
  };
}

export const DURING_THE_DAY = new Date(`${EVENT_DAY}T12:00:00+02:00`);
export const AFTER_THE_DAY = new Date(`${EVENT_DAY}T16:30:00+02:00`);

/** An event, a gemeente with a colleague, and an accepted stand of theirs. */
export async function makeStand(status: "DRAFT" | "ACCEPTED" = "ACCEPTED") {
  const event = await makeEvent();
  const organisation = await makeOrganisation();
  const colleague = await makeColleague(organisation.id);
  const stand = await makeContribution({
    eventId: event.id,
    organisationId: organisation.id,
    status,
  });
  const address = {
    eventSlug: event.slug,
    organisationSlug: organisation.slug,
    contributionId: stand.id,
  };
  return { event, organisation, colleague, stand, address };
}

/** Somebody who is signed in, with nothing but what is given. */
export function viewer(rights: Partial<Viewer> = {}): Viewer {
  return {
    userId: "iemand",
    email: "iemand@voorbeeld.example",
    name: null,
    organisations: [],
    organises: [],
    reviews: [],
    isAdministrator: false,
    registeredFor: [],
    ...rights,
  };
}
