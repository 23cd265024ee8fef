import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MAILS, PAGES } from "./pages.ts";

const golden = new URL("../../emails/golden/", import.meta.url);

it("gives each picture a name of its own", () => {
  const names = PAGES.map(({ as, name }) => `${as}-${name}`);
  expect(new Set(names).size).toBe(names.length);
});

it("finds each mail by its subject, whatever it is about", () => {
  const subjectOf = (file: string): string =>
    /^Onderwerp: (.*)/.exec(readFileSync(new URL(file, golden), "utf8"))?.[1] ?? "";
  const found = MAILS.map(({ name, subject }) => [
    name,
    readdirSync(golden).filter((file) => subject.test(subjectOf(file))),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    inloggen: ["sign-in.txt"],
    introductie: [
      "introduction-by-letter.txt",
      "introduction-same-challenge.txt",
      "introduction.txt",
    ],
  });
});
