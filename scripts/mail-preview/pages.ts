import { MAIL_NAMES } from "#app/domain/outbox/mail-words.ts";
import { isRefusable } from "#app/domain/outbox/refusable.ts";
import type { RenderedMail } from "#app/mail/render.tsx";
import { html, type Html } from "../inbox/html.ts";
import type { PreviewedMail } from "./mails.ts";

/** How a mail is shown: how wide, and by which light. */
export const SIGHTS = {
  breed: { label: "600 px, overdag", light: "dag" },
  telefoon: { label: "360 px, overdag", light: "dag" },
  "breed-avond": { label: "600 px, ’s avonds", light: "avond" },
  "telefoon-avond": { label: "360 px, ’s avonds", light: "avond" },
} as const;

function sheet(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Alle mails</title>
        <link rel="stylesheet" href="/inbox.css" />
        <link rel="stylesheet" href="/preview.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <p class="wordmark">PraktijkVoorbeelden <span>Parade</span></p>
          <p class="notice">
            Alle mails, met voorbeeldgegevens. Er gaat niets weg. Ververs de pagina na een
            verandering.
          </p>
        </header>
        <main>${content}</main>
      </body>
    </html> `.source;
}

const nameOf = ({ message }: PreviewedMail) =>
  MAIL_NAMES[message.template] ??
  (message.template === "sign-in" ? "Link om in te loggen" : "Mail");

export function listPage(mails: readonly (PreviewedMail & { subject: string })[]): string {
  return sheet(
    "Overzicht",
    html`<h1>Alle mails</h1>
      <p class="count">${String(mails.length)} mails</p>
      <ol class="mails">
        ${mails.map(
          (mail) =>
            html`<li>
              <a href="/mail/${mail.key}">${mail.subject}</a>
              <span>${nameOf(mail)}</span>
              <span>${mail.key}</span>
            </li>`,
        )}
      </ol>`,
  );
}

export function mailPage(
  mail: PreviewedMail,
  { subject, text, html: source }: RenderedMail,
  { before, after }: { before?: string; after?: string },
): string {
  const kilobytes = (Buffer.byteLength(source) / 1000).toFixed(1).replace(".", ",");
  return sheet(
    subject,
    html`<nav aria-label="Andere mails">
        <ul>
          <li><a href="/">Alle mails</a></li>
          ${before ? [html`<li><a href="/mail/${before}">Vorige</a></li>`] : []}
          ${after ? [html`<li><a href="/mail/${after}">Volgende</a></li>`] : []}
        </ul>
      </nav>
      <h1>${subject}</h1>
      <p class="count">
        ${nameOf(mail)} (${mail.key}), ${kilobytes} kB,
        ${isRefusable(mail.message.template) ? "met afmeldknop" : "hoort bij de eigen aanmelding"}
      </p>
      <div class="sights">
        ${Object.entries(SIGHTS).map(
          ([sight, { label, light }]) =>
            html`<figure class="${sight}">
              <figcaption>${label}</figcaption>
              <iframe
                title="${label}"
                src="/mail/${mail.key}/${light}"
                sandbox="allow-popups allow-popups-to-escape-sandbox"
              ></iframe>
            </figure>`,
        )}
      </div>
      <h2>Als tekst</h2>
      <pre>${text}</pre>`,
  );
}

/** The mail's own HTML by one light, whatever the machine prefers; links open beside it. */
export function framed(source: string, light: string): string {
  const choice = light === "avond" ? "@media all" : "@media not all";
  return source
    .replaceAll("@media (prefers-color-scheme:dark)", choice)
    .replace(/<head[^>]*>/i, (tag) => `${tag}<base target="_blank">`);
}

export function notFoundPage(): string {
  return sheet(
    "Niet gevonden",
    html`<h1>Deze mail is er niet</h1>
      <p class="empty"><a href="/">Bekijk alle mails</a></p>`,
  );
}
