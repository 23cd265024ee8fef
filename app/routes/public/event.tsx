import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadFrontPage } from "#app/features/front-page/load-front-page.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { FrontPage } from "./parts/front-page.tsx";
import { frontPageMeta, frontPageTexts } from "./parts/front-page-texts.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => frontPageMeta(page);

export const loader = view("routes/public/event", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  return data(frontPageTexts(await loadFrontPage(event, new Date())));
});

export default function EventPage() {
  return <FrontPage page={useLoaderData<typeof loader>()} />;
}
