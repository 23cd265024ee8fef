import { html, type Html } from "./html.ts";
import { sheet, timeLabel } from "./pages.ts";
import type { Mail } from "./read-mail.ts";

const VIEWS = { mail: "Mail", telefoon: "Op de telefoon", tekst: "Tekst", kop: "Kopregels" };

export type View = keyof typeof VIEWS;

export function isView(word: string): word is View {
  return Object.hasOwn(VIEWS, word);
}

/** One mail, as it looks or as it is made. */
export function mailPage(mail: Mail, view: View): string {
  const facts: Array<[string, string]> = [
    ["Van", mail.from],
    ["Aan", mail.to.join(", ")],
    ["Bezorgd bij", mail.deliveredTo.join(", ")],
    ["Antwoord aan", mail.replyTo.join(", ")],
    ["Bijlagen", mail.attachments.map(({ name, type }) => `${name} (${type})`).join(", ")],
    ["Binnen", timeLabel(mail.receivedAt)],
  ];
  const known = facts.filter(([, value]) => value !== "");
  const content = html`<p><a href="/">Alle mail</a></p>
    <h1>${mail.subject || "(zonder onderwerp)"}</h1>
    <dl>
      ${known.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <nav aria-label="Bekijk deze mail als">
      <ul>
        ${tabs(mail, view)}
        <li><a href="/mail/${mail.id}/bron.eml" download>Bestand (.eml)</a></li>
      </ul>
    </nav>
    ${shown(mail, view)}`;
  return sheet(mail.subject, content);
}

function tabs(mail: Mail, current: View): Html[] {
  return Object.entries(VIEWS).map(([view, label]) => {
    const here = view === current ? html` aria-current="page"` : html``;
    return html`<li><a href="/mail/${mail.id}?als=${view}" ${here}>${label}</a></li>`;
  });
}

function shown(mail: Mail, view: View): Html {
  switch (view) {
    case "tekst":
      return html`<pre>${mail.text}</pre>`;
    case "kop":
      return html`<pre>
${mail.headers.map(({ name, value }) => `${name}: ${value}`).join("\n")}</pre>`;
    case "mail":
    case "telefoon":
      return html`<iframe
        class="${view}"
        title="De mail zelf"
        src="/mail/${mail.id}/inhoud"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      ></iframe>`;
  }
}

/** The mail's own HTML, with its links opening beside the inbox instead of in the frame. */
export function framedMail(mail: Mail): string {
  if (!mail.html)
    return html`<!doctype html>
      <pre>${mail.text}</pre>`.source;
  const target = '<base target="_blank">';
  const head = /<head[^>]*>/i;
  return head.test(mail.html) ? mail.html.replace(head, (tag) => tag + target) : target + mail.html;
}
