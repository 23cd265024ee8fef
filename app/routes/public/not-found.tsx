import { notFound, view } from "#app/http/guard.ts";

/** Every address that no other route answers. */
export const loader = view("routes/public/not-found", async () => {
  throw notFound();
});

export default function NotFound() {
  return null;
}
