/** What was asked for: a whole page, or only its data for the router in the browser. */
export type Form = "document" | "data";

/**
 * Sends the browser to another address instead of the page it asked for. The router reads that in
 * the notation of Remix's single fetch; a test reads it back as the router does.
 */
export function pageRedirect(form: Form, to: string): Response {
  return form === "document"
    ? documentRedirect(to)
    : dataAnswer(`[["SingleFetchRedirect",1],${redirectAt(1, to, true)}]`);
}

/** The same as the answer to a form. `reload`: the page is read anew, scripts and all. */
export function formRedirect(form: Form, to: string, reload = false): Response {
  return form === "document" ? documentRedirect(to) : dataAnswer(`[${redirectAt(0, to, reload)}]`);
}

function documentRedirect(to: string): Response {
  return new Response(null, { status: 303, headers: { Location: to } });
}

function dataAnswer(body: string): Response {
  return new Response(`${body}\n`, {
    status: 202,
    headers: { "Content-Type": "text/x-script; charset=utf-8", "X-Remix-Response": "yes" },
  });
}

/** turbo-stream's list: an object that names places in the list, and what stands there. */
function redirectAt(place: number, to: string, reload: boolean): string {
  const fields = Object.entries({
    redirect: to,
    status: 302,
    // What is shown is read again: as it is kept.
    revalidate: true,
    reload,
    replace: false,
  });
  const places = fields.map((_, index) => place + 1 + index * 2);
  const object = places.map((key) => `"_${key}":${key + 1}`).join();
  return [`{${object}}`, ...fields.flat().map((value) => JSON.stringify(value))].join();
}

/** Where nothing was kept: a page that needs no file. */
export function bareAnswer(signedOut = false): Response {
  const what = signedOut
    ? "Wat je bij je had, is van deze telefoon gehaald. Log nog een keer uit zodra je weer verbinding hebt."
    : "Deze pagina staat niet op je telefoon. Probeer het zodra je weer verbinding hebt.";
  const html =
    `<!doctype html><html lang="nl"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>Geen verbinding | PraktijkVoorbeeldenParade</title>` +
    `<h1>Je hebt geen verbinding</h1>` +
    `<p>${what}</p></html>`;
  return new Response(html, {
    status: 503,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}
