import { randomBytes, randomUUID } from "node:crypto";
import { request } from "node:http";
import sharp from "sharp";
import { MATERIAL_LIMITS } from "#app/domain/materials/material.ts";
import { DEMO_EVENT_SLUG, DEMO_PEOPLE } from "#prisma/demo/people.ts";
import { withClient } from "#scripts/database/admin.ts";

export interface Sender {
  baseUrl: string;
  cookie: string;
  /** addresses of the pages with files of the gemeente's examples */
  pages: string[];
}

/** Signs in the demo's gemeente and makes room: `count` drafts without files. */
export function makeSender(databaseUrl: string, baseUrl: string, count: number): Promise<Sender> {
  return withClient(databaseUrl, async (client) => {
    const { email } = DEMO_PEOPLE.gemeente;
    const found = await client.query<{ userId: string; organisationId: string; slug: string }>(
      `select u."id" as "userId", o."id" as "organisationId", o."slug"
       from "User" u join "Membership" m on m."userId" = u."id"
       join "Organisation" o on o."id" = m."organisationId" where u."email" = $1`,
      [email],
    );
    const [row] = found.rows;
    if (!row) throw new Error(`De voorbeeldgegevens kennen ${email} niet`);
    const session = randomUUID();
    await client.query(
      `insert into "Session" ("id", "userId", "expiresAt") values ($1, $2, now() + interval '1 hour')`,
      [session, row.userId],
    );
    const pages: string[] = [];
    for (let made = 0; made < count; made += 1) {
      const id = randomUUID();
      await client.query(
        `insert into "Contribution" ("id", "eventId", "organisationId", "kind", "title", "updatedAt")
         select $1, "id", $2, 'STAND', 'Meting', now() from "Event" where "slug" = $3`,
        [id, row.organisationId, DEMO_EVENT_SLUG],
      );
      pages.push(`/${DEMO_EVENT_SLUG}/gemeente/${row.slug}/voorbeelden/${id}/bestanden`);
    }
    return { baseUrl, cookie: `parade_session=${session}`, pages };
  });
}

/** A document of exactly the limit. */
export function largestDocument(): Buffer {
  const bytes = randomBytes(MATERIAL_LIMITS.fileBytes);
  bytes.write("%PDF-1.7\n");
  return bytes;
}

/** A photo of 48 megapixel, about as heavy as they come. */
export function heavyPhoto(): Promise<Buffer> {
  const [width, height] = [8000, 6000];
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: "#888", noise } })
    .jpeg({ quality: 75 })
    .toBuffer();
}

/** Sends a file as the page's script does. Rejects when it was not added. */
export function send(
  { baseUrl, cookie }: Sender,
  page: string,
  kind: "photo" | "document",
  bytes: Buffer,
): Promise<void> {
  const boundary = `----${randomUUID()}`;
  const field = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head =
    field("altText", "Ruis") +
    field("audience", "everybody") +
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="meting"\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const sending = request(
      new URL(`${page}/stuur?soort=${kind}`, baseUrl),
      {
        method: "POST",
        headers: {
          Cookie: cookie,
          Origin: baseUrl,
          "Content-Type": `multipart/form-data; boundary=${boundary}`,
        },
      },
      (response) => {
        let text = "";
        response.on("data", (part: Buffer) => (text += part.toString()));
        response.on("end", () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sending.on("error", reject);
    sending.write(head);
    // In pieces, as a network does.
    const piece = 64 * 1024;
    const from = (at: number): void => {
      for (let next = at; next < bytes.length; next += piece) {
        if (!sending.write(bytes.subarray(next, next + piece))) {
          sending.once("drain", () => from(next + piece));
          return;
        }
      }
      sending.end(`\r\n--${boundary}--\r\n`);
    };
    from(0);
  });
}

/** Asks for a file and takes nothing of it; `drop` lets it go. */
export function askAndWait({ baseUrl, cookie }: Sender, path: string): Promise<{ drop(): void }> {
  return new Promise((resolve, reject) => {
    const asking = request(new URL(path, baseUrl), { headers: { Cookie: cookie } }, (response) => {
      response.pause();
      resolve({ drop: () => response.destroy() });
    });
    asking.on("error", reject);
    asking.end();
  });
}
