import { change, notFound, signedIn } from "#app/http/guard.ts";
import { receiveMaterial } from "./parts/receive-material.ts";

/** Takes a file from the page's own script, which shows how far it is; answers in JSON. */
export const action = change("routes/gemeente/send-material", async (args) => {
  const { event = "", organisation = "", contribution = "" } = args.params;
  const address = {
    eventSlug: event,
    organisationSlug: organisation,
    contributionId: contribution,
  };
  const received = await receiveMaterial(args.request, address, signedIn(args.viewer).userId);
  if (received.ok) return Response.json({ ok: true });
  if (received.reason === "not-found") throw notFound();
  return Response.json({ ok: false, message: received.message }, { status: 400 });
});
