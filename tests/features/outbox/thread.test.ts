import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { markAddress } from "#app/db/marked-addresses.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { approveMatch } from "#app/features/introductions/approve-match.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent, makeOrganiser } from "#tests/factories.ts";
import { EXAMPLES } from "#tests/mail/examples.ts";
import { propose } from "../introductions/proposal.ts";
import { startDelivery } from "./mail-server.ts";

useTestDatabase();
afterAll(stopQueue);

const NOW = new Date("2027-05-21T12:00:00Z");
let delivery: Awaited<ReturnType<typeof startDelivery>>;
beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  await prisma.markedAddress.deleteMany();
  delivery = await startDelivery();
});
afterEach(() => delivery.close());

/** The two mails of an introduction that was just approved, by receiver. */
async function introduce() {
  const event = await makeEvent();
  const { matchId } = await propose(event);
  const by = (await makeOrganiser(event.id)).id;
  await approveMatch({ matchId, eventSlug: event.slug, by }, NOW);
  return prisma.outboxMessage.findMany({ orderBy: { toEmail: "asc" } });
}

it("has a later mail about an introduction answer the first that its receiver had", async () => {
  const [first, other] = await introduce();
  if (!first?.introductionId || !other) throw new Error("no introduction");
  for (const { id } of [first, other]) await delivery.deliver(id);
  const { toEmail, introductionId, userId } = other;
  const later = await putInOutbox(
    {
      dedupeKey: "later",
      message: EXAMPLES["introduction-outcome"],
      ...{ toEmail, introductionId: introductionId ?? "", userId: userId ?? "" },
    },
    prisma,
  );
  await delivery.deliver(later ?? "");
  const [, second, third] = await Promise.all(delivery.taken.map((raw) => PostalMime.parse(raw)));
  expect(second?.inReplyTo).toBeUndefined();
  expect(second?.messageId).toContain(other.messageId);
  expect(third).toMatchObject({ inReplyTo: second?.messageId, references: second?.messageId });
});

it("sends an introduction to no address that mail came back from", async () => {
  const [first, other] = await introduce();
  if (!first || !other) throw new Error("no introduction");
  await markAddress({ email: first.toEmail, reason: "bounced" }, NOW, null);
  for (const { id } of [first, other]) await delivery.deliver(id);
  const after = await prisma.outboxMessage.findMany({ orderBy: { toEmail: "asc" } });
  expect(after.map(({ status }) => status)).toEqual(["CANCELLED", "SENT"]);
});
