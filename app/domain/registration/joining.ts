/** Mail for everybody: an address there says nothing about where somebody works. */
const PUBLIC_PROVIDERS = new Set([
  "aol",
  "caiway",
  "casema",
  "chello",
  "fastmail",
  "freedom",
  "gmail",
  "gmx",
  "googlemail",
  "hetnet",
  "home",
  "hotmail",
  "icloud",
  "kpnmail",
  "kpnplanet",
  "live",
  "mac",
  "mail",
  "me",
  "msn",
  "online",
  "outlook",
  "planet",
  "pm",
  "proton",
  "protonmail",
  "quicknet",
  "solcon",
  "tele2",
  "telfort",
  "tuta",
  "tutanota",
  "upcmail",
  "xs4all",
  "yahoo",
  "yandex",
  "ziggo",
  "zonnet",
]);

/** "contact@Breda.nl" → "breda.nl"; null when there is no domain in it. */
export function mailDomainOf(email: string): string | null {
  const at = email.lastIndexOf("@");
  const domain = email.slice(at + 1).toLowerCase();
  return at > 0 && domain.includes(".") ? domain : null;
}

/** Whether anybody can have an address at this domain: "gmail.com", "hotmail.co.uk". */
export function isPublicMailDomain(domain: string): boolean {
  return PUBLIC_PROVIDERS.has(domain.toLowerCase().split(".")[0] ?? "");
}

/** Where a gemeente has its own domain; ".example" is kept free for demonstrations. */
const TOP_LEVELS_OF_GEMEENTEN = new Set(["nl", "frl", "amsterdam", "example"]);

/**
 * Whether a domain says by its own name that it is this gemeente's: "sudwest-fryslan.nl" and
 * "gemeentebreda.nl" do. One that only resembles the name, or has it before somebody else's
 * ("breda.bureau.nl"), does not.
 */
export function isNamedAfter(domain: string, gemeente: string): boolean {
  const [topLevel, label = ""] = domain.toLowerCase().split(".").reverse();
  if (!TOP_LEVELS_OF_GEMEENTEN.has(topLevel ?? "")) return false;
  const name = lettersOf(gemeente);
  const said = lettersOf(label);
  return name !== "" && [name, `gemeente${name}`, `gem${name}`, `${name}gemeente`].includes(said);
}

function lettersOf(text: string): string {
  const plain = text.normalize("NFD").toLowerCase();
  return plain.replaceAll(/[^a-z0-9]/g, "");
}

export interface JoinFacts {
  email: string;
  /** the gemeente's name; null: an organisation that is no gemeente */
  gemeente: string | null;
  /** this very person made the organisation just now */
  isMaker?: boolean;
  /** somebody works for the organisation here already */
  hasActiveMembers: boolean;
  /** mail domains that are known to be this organisation's own */
  knownDomains: readonly string[];
  /** a colleague asked this very address */
  isInvited?: boolean;
  /** a colleague took this person out before */
  wasRemoved?: boolean;
}

export interface JoinDecision {
  status: "active" | "pending";
  isContact: boolean;
  /** from now on known as a domain of this organisation */
  learnDomain: string | null;
}

/**
 * Who may work for an organisation: whoever was invited, made it, or has an address at a domain
 * that is known to be its own. A gemeente without a known domain has the one that carries its
 * name. Anybody else waits for approval, as does who was taken out before. The first is contact.
 */
export function decideJoining(facts: JoinFacts): JoinDecision {
  const { hasActiveMembers } = facts;
  const waits: JoinDecision = { status: "pending", isContact: false, learnDomain: null };
  const joins: JoinDecision = { status: "active", isContact: !hasActiveMembers, learnDomain: null };
  if (facts.isInvited) return joins;
  if (facts.wasRemoved) return waits;
  const domain = mailDomainOf(facts.email);
  if (domain && facts.knownDomains.includes(domain)) return joins;
  if (hasActiveMembers || facts.knownDomains.length > 0) return waits;
  if (facts.isMaker) return { ...joins, learnDomain: ownDomain(facts.email) };
  const isNamed = domain && facts.gemeente !== null && isNamedAfter(domain, facts.gemeente);
  return isNamed ? { ...joins, learnDomain: domain } : waits;
}

/** The domain of an address, unless anybody can have one there. */
export function ownDomain(email: string): string | null {
  const domain = mailDomainOf(email);
  return domain && !isPublicMailDomain(domain) ? domain : null;
}
