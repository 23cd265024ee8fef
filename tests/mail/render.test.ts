import { describe, expect, it } from "vitest";
import { THEME_FAMILIES } from "#app/domain/themes/family.ts";
import { mailMessage, type MailMessage } from "#app/mail/messages.ts";
import { renderMail } from "#app/mail/render.tsx";
import { EXAMPLES } from "./examples.ts";
import { expectSoundMail } from "./structure.ts";

const BASE = "https://parade.example";
const GOLDEN = new URL("../../emails/golden/", import.meta.url).pathname;

function rendered(message: MailMessage) {
  const signInUrl = (linkId: string) => `${BASE}/inloggen/secret-of-${linkId}`;
  const introductionToken = (kind: string, key: string) => `${kind}-of-${key}`;
  return renderMail(message, { baseUrl: BASE, signInUrl, introductionToken });
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0;
}

/** What each tag of this kind links to. */
function valuesOf(html: string, attribute: "href" | "src"): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, it]) => it ?? "");
}

it("has an example of every template", () => {
  const shown = new Set(Object.values(EXAMPLES).map(({ template }) => template));
  const known = mailMessage.options.map(({ shape }) => shape.template.value);
  expect([...shown].sort()).toEqual(known.sort());
});

describe.each(Object.entries<MailMessage>(EXAMPLES))("%s", (name, example) => {
  it("says in plain text what its golden file says", async () => {
    const { subject, text } = await rendered(example);
    const written = `Onderwerp: ${subject}\n\n${text}`;
    await expect(written).toMatchFileSnapshot(`${GOLDEN}${name}.txt`);
  });

  it("reads well without its HTML", async () => {
    const { text } = await rendered(example);
    expect(text).not.toMatch(/<|&[a-z#0-9]+;|undefined|null|\[object|mailto:|\S {2,}\S/);
    expect(text).not.toMatch(/\n{3}/);
    expect(text).not.toMatch(/^[^a-z]*[A-Z]{2}[^a-z]*$/m);
    const lines = text.split("\n").filter((line) => !line.includes("https://"));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76);
  });

  it("is one Dutch page with one heading on top", async () => {
    const { html } = await rendered(example);
    expect(count(html, /<h1[\s>]/g)).toBe(1);
    expect([...html.matchAll(/\slang="([^"]*)"/g)].map(([, lang]) => lang)).toEqual(["nl"]);
    const [head = "", body = ""] = html.split("</head>");
    expect(head).toMatch(/<title>[^<]+<\/title>/);
    expect(body).not.toContain("<title>");
    expect(html).not.toMatch(/undefined|\[object/);
  });

  it("loads nothing, runs nothing and follows nobody", async () => {
    const { html } = await rendered(example);
    expect(html).not.toMatch(/<(script|img|link|iframe|object|form|video|svg)[\s>]/i);
    expect(html).not.toMatch(/url\(|@import|@font-face|\son[a-z]+=/i);
    expect(valuesOf(html, "src")).toEqual([]);
  });

  it("leads to whole addresses of our own", async () => {
    const links = valuesOf((await rendered(example)).html, "href");
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect(href).toMatch(/^(https:\/\/parade\.example\/|mailto:)/);
  });

  it("fits: at most 600 px wide and 100 kB, in tables with inline styles", async () => {
    const { html } = await rendered(example);
    const widths = [...html.matchAll(/(?:width="|[^-]width:)(\d+)(?:px|")/g)].map(([, it]) =>
      Number(it),
    );
    expect(Math.max(...widths)).toBe(600);
    expect(html).toContain("max-width:600px");
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(count(html, /<table/g)).toBe(count(html, /<table[^>]*role="presentation"/g));
    expect(html).not.toMatch(/display:\s*(flex|grid)|position:/);
  });

  it("is sound as HTML and as text", async () => {
    expectSoundMail(await rendered(example), BASE);
  });

  it("has colours for the evening", async () => {
    const { html } = await rendered(example);
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).toContain("@media (prefers-color-scheme:dark)");
    // The style sheet stands in the mail as it is written: nothing in it may be escaped.
    expect(html.match(/<style>([^]*?)<\/style>/)?.[1]).not.toMatch(/&(gt|lt|amp|quot|#)/);
  });
});

describe("sign-in", () => {
  it("makes the link only now, and says until when on the clock of Amsterdam", async () => {
    const { html, text } = await rendered(EXAMPLES["sign-in"]);
    expect(valuesOf(html, "href")).toContain(`${BASE}/inloggen/secret-of-l1`);
    expect(text).toContain("tot 10.10 uur");
    const summer = { ...EXAMPLES["sign-in"], expiresAt: "2027-05-20T09:10:00.000Z" };
    expect((await rendered(summer)).text).toContain("tot 11.10 uur");
  });
});

describe("introduction-asked", () => {
  it("names nobody, in no form", async () => {
    for (const name of ["introduction-asked", "introduction-asked-again"] as const) {
      const { html, text } = await rendered(EXAMPLES[name]);
      expect(html + text).not.toMatch(/Contact |contact@|mailto:/);
    }
  });

  it("leads with each answer to a page of whom it goes to", async () => {
    const links = valuesOf((await rendered(EXAMPLES["introduction-asked"])).html, "href");
    const page = `${BASE}/parade/kennismaken/voorstel/answer-of-k1?antwoord=`;
    for (const word of ["ja", "nu-niet", "deze-niet"]) expect(links).toContain(page + word);
  });

  it("opens nothing for who only looks at it", async () => {
    const signInUrl = () => BASE;
    const { html } = await renderMail(EXAMPLES["introduction-asked"], { baseUrl: BASE, signInUrl });
    expect(html).toContain("/voorstel/voorbeeld?antwoord=ja");
    expect(html).not.toContain("k1");
  });
});

describe("introduction", () => {
  it("calls whoever seeks by name, and both when both seek", async () => {
    const answer = await rendered(EXAMPLES.introduction);
    expect(answer.subject).toBe("Breda, dit zou jíj eens moeten doen: kijk bij Delft");
    expect(answer.html).toContain(">Breda, dit zou jíj eens moeten doen</h1>");
    const same = await rendered(EXAMPLES["introduction-same-challenge"]);
    expect(same.subject).toBe("Breda en Delft, jullie zitten met hetzelfde");
  });

  it("only suggests what is no more than a theme in common", async () => {
    const answer = await rendered({ ...EXAMPLES.introduction, isSure: false });
    expect(answer.subject).toBe("Breda, misschien is dit iets voor jullie: kijk bij Delft");
    const same = await rendered({ ...EXAMPLES["introduction-same-challenge"], isSure: false });
    expect(same.subject).toBe("Breda en Delft, leg dit eens naast elkaar");
    expect(same.text).not.toContain("Hetzelfde vraagstuk");
  });

  it("names the other of the two as the one who seeks too, whoever comes first", async () => {
    const message = EXAMPLES["introduction-same-challenge"];
    const turned = { ...message, a: message.b, b: message.a };
    expect((await rendered(turned)).text).toContain("Delft zit ook met");
    expect((await rendered(message)).text).toContain("Delft zit ook met");
  });

  it("leads to where one can stop", async () => {
    const stop = async (message: MailMessage) =>
      /<a href="([^"]*)"[^>]*>Stop met voorstellen/.exec((await rendered(message)).html)?.[1];
    expect(await stop(EXAMPLES.introduction)).toBe(`${BASE}/parade/mijn-aanmelding`);
    const withoutEvent = { ...EXAMPLES.introduction, eventSlug: undefined };
    expect(await stop(withoutEvent)).toBe(`${BASE}/mijn-gegevens`);
  });

  it("writes to both at once", async () => {
    const links = valuesOf((await rendered(EXAMPLES.introduction)).html, "href");
    const letter = links.find((href) => href.includes("?subject"));
    expect(decodeURIComponent(letter ?? "")).toBe(
      "mailto:contact@breda.example,contact@delft.example?subject=Wanneer bellen we?",
    );
  });

  it("hangs out another cloth for each family", async () => {
    const cloths = await Promise.all(
      THEME_FAMILIES.map(async (family) => {
        const { html } = await rendered({ ...EXAMPLES.introduction, family });
        return /<table[^>]*class="cloth"[^]*?<h1/.exec(html)?.[0];
      }),
    );
    expect(new Set(cloths).size).toBe(THEME_FAMILIES.length);
  });

  it("shows what people wrote as they wrote it", async () => {
    const organisation = "’s-Hertogenbosch";
    const seeker = { organisation, text: "<b>Meer</b> & betere: één “plan”" };
    const { html, text, subject } = await rendered({ ...EXAMPLES.introduction, seeker });
    expect(html).not.toContain("<b>Meer");
    expect(text).toContain("<b>Meer</b> & betere: één “plan”");
    expect(subject).toBe("’s-Hertogenbosch, dit zou jíj eens moeten doen: kijk bij Delft");
  });
});
