import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("./", import.meta.url);
const FORBIDDEN = /\sstyle=|dangerouslySetInnerHTML|https?:\/\/(?!www\.w3\.org)|url\(["']?\/\//;

it("no component or style sheet needs an inline style or another site", () => {
  const files = readdirSync(folder).filter((file) => /(?<!test)\.tsx$|\.css$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const offenders = files.filter((file) =>
    FORBIDDEN.test(readFileSync(new URL(file, folder), "utf8")),
  );
  expect(offenders).toEqual([]);
});

it("every style sheet beside a component is imported by styles.css", () => {
  const all = readdirSync(folder).filter((file) => file.endsWith(".css") && file !== "styles.css");
  const imported = readFileSync(new URL("styles.css", folder), "utf8").matchAll(
    /"\.\/([\w-]+\.css)"/g,
  );
  expect([...imported].map(([, file]) => file).sort()).toEqual(all.sort());
});
