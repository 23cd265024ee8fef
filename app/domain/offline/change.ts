/**
 * What a visitor can change without a connection. Each says how things should be in the end, not
 * how to flip them, so that the same change sent twice is done once.
 */
export type OfflineChange =
  | { intent: "pin" | "unpin" | "remove" | "drop" | "undrop"; contribution: string }
  | { intent: "add"; contribution: string; run?: string }
  | { intent: "swap"; contribution: string; run?: string; out: string }
  | { intent: "bookmark"; contribution: string; wanted: "ja" | "nee" }
  | { intent: "wait" | "leave" | "no"; run: string }
  | { intent: "yes"; run: string; replace?: "ja" }
  | { intent: "sign-off" };

/** The fields of a form that was sent, by name. */
export type Fields = Readonly<Record<string, string>>;

const ADDRESS = /^\/([^/]+)\/(mijn-route|bewaren|mijn-aanmelding|mijn-route\/plek\/([^/]+))$/;

/** Whether a form that is sent to this address may be one of the changes. */
export function takesChanges(path: string): boolean {
  return ADDRESS.test(path);
}

/**
 * The change that a form asks for by the address it goes to; null for what needs a connection,
 * such as a new proposal for a route.
 */
export function changeOf(
  path: string,
  fields: Fields,
): { event: string; change: OfflineChange } | null {
  const [, event, page, run] = ADDRESS.exec(path) ?? [];
  if (!event || !page) return null;
  const change = run ? seatChange(run, fields) : pageChange(page, fields);
  return change && { event, change };
}

function pageChange(page: string, fields: Fields): OfflineChange | null {
  if (page === "mijn-route") return routeChange(fields);
  if (page === "bewaren") {
    const { contribution, bewaard: wanted } = fields;
    const isWhole = contribution && (wanted === "ja" || wanted === "nee");
    return isWhole ? { intent: "bookmark", contribution, wanted } : null;
  }
  // Without the tick the page has something to say first.
  const isSure = fields.intent === "sign-off" && fields.sure === "on";
  return isSure ? { intent: "sign-off" } : null;
}

function routeChange({ intent, contribution, run, out }: Fields): OfflineChange | null {
  if (!contribution) return null;
  const workshop = run ? { run } : {};
  switch (intent) {
    case "pin":
    case "unpin":
    case "remove":
    case "drop":
    case "undrop":
      return { intent, contribution };
    case "add":
      return { intent, contribution, ...workshop };
    case "swap":
      return out ? { intent, contribution, ...workshop, out } : null;
    default:
      return null;
  }
}

function seatChange(run: string, { intent, replace }: Fields): OfflineChange | null {
  switch (intent) {
    case "wait":
    case "leave":
    case "no":
      return { intent, run };
    case "yes":
      return { intent, run, ...(replace === "ja" ? { replace } : {}) };
    default:
      return null;
  }
}

/** What a change is about: a later one about the same thing takes its place. */
export function subjectOf(change: OfflineChange): string {
  switch (change.intent) {
    case "pin":
    case "unpin":
      return `pin ${change.contribution}`;
    case "drop":
    case "undrop":
      return `drop ${change.contribution}`;
    case "bookmark":
      return `bookmark ${change.contribution}`;
    case "wait":
    case "leave":
    case "yes":
    case "no":
      return `seat ${change.run}`;
    default:
      return JSON.stringify(change);
  }
}
