import { expect } from "vitest";
import type { RenderedMail } from "#app/mail/render.tsx";

/** Pixels, and bytes beyond which Gmail cuts a mail off. */
const WIDEST = 600;
const LARGEST = 100_000;

/** Tags that hold words: each has to say itself how they look, for programs that drop <style>. */
const WORDY = /<(p|h1|h2|li|a)(\s[^>]*)?>/g;

/** What any mail has to be, whatever it is about: as HTML and as text. */
export function expectSoundMail({ subject, html, text }: RenderedMail, baseUrl: string): void {
  expectFits(html);
  expectInlineStyles(html);
  expectNothingFromElsewhere(html);
  expectPlainLinks(html, baseUrl);
  expectReadsByItself(text);
  expect(subject).toMatch(/^\S.*\S$/);
  expect(subject).not.toMatch(/[\r\n]|undefined|\[object/);
}

function expectFits(html: string): void {
  const widths = [...html.matchAll(/(?:\swidth="|[^-]width:)(\d+)(?:px|")/g)];
  for (const [, width] of widths) expect(Number(width)).toBeLessThanOrEqual(WIDEST);
  expect(html).toContain(`max-width:${WIDEST}px`);
  expect(html).not.toMatch(/min-width:\s*(?:3[7-9]\d|[4-9]\d\d|\d{4})px/);
  expect(Buffer.byteLength(html)).toBeLessThan(LARGEST);
}

function expectInlineStyles(html: string): void {
  const [, body = ""] = html.split("</head>");
  for (const [tag, , attributes = ""] of body.matchAll(WORDY)) {
    expect(attributes, tag).toContain('style="');
  }
  // Classes only change what an inline style says already: by night, or on a phone.
  expect(body).not.toContain("<style");
  expect(html).not.toMatch(/display:\s*(flex|grid)|position:|float:/);
}

/** Pictures, fonts and scripts of others would tell them who reads what, and when. */
function expectNothingFromElsewhere(html: string): void {
  expect(html).not.toMatch(/<(script|link|iframe|object|embed|form|video|audio|svg)[\s>]/i);
  expect(html).not.toMatch(/url\(|@import|@font-face|\son[a-z]+=|\sbackground="/i);
  for (const [tag] of html.matchAll(/<img[^>]*>/gi)) {
    expect(tag).toMatch(/\salt="/);
    expect(tag).toMatch(/\ssrc="(cid|data):/);
  }
}

/** Each leads at once to where it says it does. */
function expectPlainLinks(html: string, baseUrl: string): void {
  const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const href of links) {
    expect(href).toMatch(/^(https?:\/\/|mailto:)/);
    if (!href.startsWith(`${baseUrl}/`)) continue;
    const { searchParams } = new URL(href);
    for (const [name, value] of searchParams) {
      expect(name).not.toMatch(/^(utm_|mc_|url|redirect|track|click|r$)/i);
      expect(value).not.toMatch(/^https?:/);
    }
  }
}

function expectReadsByItself(text: string): void {
  expect(text).not.toMatch(/<[a-z/]|&[a-z]+;|&#\d+;|undefined|null|NaN|\[object|mailto:/);
  // No rests of a table, and no brackets or quotes around nothing.
  expect(text).not.toMatch(/\||\t|\S {2,}\S/);
  expect(text).not.toMatch(/\(\s*\)|\[\s*\]|“\s*”|‘\s*’|: *\n\n?(?=-{10})/);
  expect(text).not.toMatch(/\n{3}|^\s|\s\n\n$/);
  // A line of signs alone is only the one above the small print.
  const signs = text.split("\n").filter((line) => /^[^\p{L}\p{N}]+$/u.test(line));
  expect(signs).toEqual(["-".repeat(40)]);
  const lines = text.split("\n").filter((line) => !/https?:\/\//.test(line));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76);
  expect(text).toMatch(/^Hallo[ ,]/m);
  expect(text).toContain("Je krijgt deze mail omdat");
}
