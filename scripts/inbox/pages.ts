import { html, type Html } from "./html.ts";
import type { MailSummary } from "./read-mail.ts";

/** The frame of each page. */
export function sheet(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Postvak voor ontwikkeling</title>
        <link rel="stylesheet" href="/inbox.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <p class="wordmark">PraktijkVoorbeelden <span>Parade</span></p>
          <p class="notice">
            Postvak voor ontwikkeling. Hier komt alle mail die de app verstuurt. Er gaat niets naar
            buiten.
          </p>
        </header>
        <main>${content}</main>
      </body>
    </html> `.source;
}

/** All mails, newest first. */
export function listPage(mails: MailSummary[], search: string): string {
  const title = search ? `Mail met “${search}”` : "Alle mail";
  const content = html`<h1>${title}</h1>
    <div class="bar">
      <form action="/" method="get" role="search">
        <label for="zoek">Zoek op adres of onderwerp</label>
        <input id="zoek" name="zoek" type="search" value="${search}" />
        <button type="submit">Zoek</button>
      </form>
      <form action="/leeg" method="post">
        <a class="button" href="/">Ververs</a>
        <button type="submit">Leeg de inbox</button>
      </form>
    </div>
    ${mails.length > 0 ? listOf(mails) : nothing(search)}`;
  return sheet(title, content);
}

function listOf(mails: MailSummary[]): Html {
  return html`<p class="count">${mails.length === 1 ? "1 mail" : `${mails.length} mails`}</p>
    <ol class="mails">
      ${mails.map(
        (mail) =>
          html`<li>
            <a href="/mail/${mail.id}">${mail.subject || "(zonder onderwerp)"}</a>
            <span>aan ${mail.deliveredTo.join(", ")}</span>
            <time datetime="${mail.receivedAt}">${timeLabel(mail.receivedAt)}</time>
          </li>`,
      )}
    </ol>`;
}

function nothing(search: string): Html {
  return search
    ? html`<p class="empty">Niets gevonden. <a href="/">Bekijk alle mail</a></p>`
    : html`<p class="empty">Nog geen mail. Log in bij de app, dan komt hier je link.</p>`;
}

export function notFoundPage(): string {
  return sheet(
    "Niet gevonden",
    html`<h1>Deze mail is er niet meer</h1>
      <p class="empty"><a href="/">Bekijk alle mail</a></p>`,
  );
}

/** "20 mei, 14:03:09" on the clock of Amsterdam. */
export function timeLabel(iso: string): string {
  return new Intl.DateTimeFormat("nl-NL", {
    timeZone: "Europe/Amsterdam",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(new Date(iso));
}
