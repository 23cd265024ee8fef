/** HTML that is already safe to put in a page. */
export class Html {
  constructor(readonly source: string) {}
}

/** A piece of HTML; what is filled in is escaped unless it is `Html` itself. */
export function html(texts: TemplateStringsArray, ...values: Array<string | Html | Html[]>): Html {
  const filled = values.map((value) => {
    if (Array.isArray(value)) return value.map(({ source }) => source).join("");
    return value instanceof Html ? value.source : escape(value);
  });
  return new Html(texts.map((text, index) => text + (filled[index] ?? "")).join(""));
}

const SIGNS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
