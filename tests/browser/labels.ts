/**
 * The name of a button that tells screen readers what it is about: "Bewaar: De bus die blijft",
 * of which the eye sees only "Bewaar".
 */
export function about(label: string, subject: string): RegExp {
  return new RegExp(`^${escape(label)}\\s*: ${escape(subject)}$`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
