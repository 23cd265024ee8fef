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

export interface JoinFacts {
  email: string;
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
 * Who may work for an organisation. The first is its contact and brings its mail domain; whoever
 * was invited or has an address at a known domain joins at once; anybody else waits for approval,
 * as does who was taken out before. An organisation that everybody left keeps its domains, so that
 * no stranger gets at what it wrote.
 */
export function decideJoining(facts: JoinFacts): JoinDecision {
  const { email, hasActiveMembers, knownDomains, isInvited, wasRemoved } = facts;
  if (isInvited) return { status: "active", isContact: !hasActiveMembers, learnDomain: null };
  if (wasRemoved) return { status: "pending", isContact: false, learnDomain: null };
  const domain = mailDomainOf(email);
  const isOwnDomain = domain !== null && knownDomains.includes(domain);
  if (hasActiveMembers || knownDomains.length > 0) {
    const status = isOwnDomain ? "active" : "pending";
    return { status, isContact: isOwnDomain && !hasActiveMembers, learnDomain: null };
  }
  const learnDomain = domain && !isPublicMailDomain(domain) ? domain : null;
  return { status: "active", isContact: true, learnDomain };
}
