import type { WaitingChange } from "#app/domain/offline/state.ts";

/** What a change does, as a line of a list: “Samen aan tafel” bewaren. */
export function changeText({ change, title }: Pick<WaitingChange, "change" | "title">): string {
  const what = title === null ? "een voorbeeld" : `“${title}”`;
  switch (change.intent) {
    case "pin":
      return `${what} vastzetten op je route`;
    case "unpin":
      return `${what} losmaken op je route`;
    case "remove":
      return `${what} van je route halen`;
    case "drop":
      return `${what} weglaten: niet voor mij`;
    case "undrop":
      return `${what} toch weer voorstellen`;
    case "add":
      return `${what} op je route zetten`;
    case "swap":
      return `ruilen voor ${what}`;
    case "bookmark":
      return change.wanted === "ja" ? `${what} bewaren` : `${what} niet meer bewaren`;
    case "wait":
      return `op de wachtlijst voor ${what}`;
    case "leave":
      return `van de wachtlijst voor ${what}`;
    case "yes":
      return `je plek bij ${what} nemen`;
    case "no":
      return `je plek bij ${what} doorgeven`;
    case "sign-off":
      return "je afmelden";
  }
}

export function countText(count: number): string {
  return count === 1 ? "1 wijziging" : `${count} wijzigingen`;
}
