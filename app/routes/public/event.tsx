import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPeriods } from "#app/features/draw/list-periods.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadFrontPage } from "#app/features/front-page/load-front-page.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { drawLines } from "../visitor/parts/draw-lines.ts";
import { FrontPage } from "./parts/front-page.tsx";
import { frontPageMeta, frontPageTexts } from "./parts/front-page-texts.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => frontPageMeta(page);

export const loader = view("routes/public/event", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  const now = new Date();
  const page = frontPageTexts(await loadFrontPage(event, now));
  // After the day nobody has anything to rank or to look up here.
  const draws = page.isOver ? [] : drawLines(await listPeriods(event.slug, now));
  return data({ ...page, draws });
});

export default function EventPage() {
  const page = useLoaderData<typeof loader>();
  return <FrontPage page={page} draws={page.draws} />;
}
