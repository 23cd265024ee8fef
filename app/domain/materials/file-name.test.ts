import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFileName } from "./file-name.ts";

describe("cleanFileName", () => {
  it.each([
    ["Presentatie Reusel.pptx", "pptx", "Presentatie Reusel.pptx"],
    ["C:\\Users\\beleid\\plan.docx", "docx", "plan.docx"],
    ["../../etc/passwd", "pdf", "passwd.pdf"],
    ["foto.jpg.exe", "webp", "foto.jpg.webp"],
    // Reads as "…exe.fdp" on the screen when the sign that turns the direction stays.
    ["rekening\u202Efdp.exe", "pdf", "rekeningfdp.pdf"],
    ["  .verborgen", "pdf", "verborgen.pdf"],
    ["versie 2.0", "pdf", "versie 2.pdf"],
    ["café – één.pdf", "pdf", "café – één.pdf"],
    ["", "odt", "bestand.odt"],
    ["...", "odt", "bestand.odt"],
  ])("%j becomes %j.%s", (given, ending, expected) => {
    expect(cleanFileName(given, ending)).toBe(expected);
  });

  it("never has a folder, a line end or a quote in it, and is never long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = cleanFileName(given, "pdf");
        expect(name).toMatch(/^[^/\\"\r\n\0]+\.pdf$/);
        expect([...name].length).toBeLessThanOrEqual(104);
      }),
    );
  });
});
