import type { Locator } from "@playwright/test";

/**
 * The name of a button that tells screen readers what it is about: "Bewaar: De bus die blijft",
 * of which the eye sees only "Bewaar".
 */
export function about(label: string, subject: string): RegExp {
  return new RegExp(`^${escape(label)}\\s*: ${escape(subject)}$`);
}

/** What such a button is about: the part behind the colon. */
export async function subjectOf(button: Locator): Promise<string> {
  const spoken = (await button.getAttribute("aria-label")) ?? (await button.innerText());
  const [, subject] = /^[^:]*: (.+)$/s.exec(spoken) ?? [];
  if (!subject) throw new Error(`a button that does not say what it is about: ${spoken}`);
  return subject;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
