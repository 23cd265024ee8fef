const LONGEST = 100;
/** Of longer names only the end is looked at. */
const LOOKED_AT = 300;

/**
 * The name that a file keeps: without folders, without characters that cannot be seen or that
 * turn the direction of reading, with the ending that belongs to what is in it.
 *
 * @param given as the sender's machine called it
 * @param ending without the dot
 */
export function cleanFileName(given: string, ending: string): string {
  const last = given.split(/[/\\]/).at(-1)?.slice(-LOOKED_AT) ?? "";
  const visible = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "")
    .replace(/[<>:"|?*;]/g, " ");
  const stem = visible
    .replace(/\.[a-z0-9]{1,5}\s*$/i, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const short = [...stem].slice(0, LONGEST).join("").trim();
  return `${short || "bestand"}.${ending}`;
}
