import { loadMyData } from "#app/features/privacy/load-my-data.ts";
import { signedIn, view } from "#app/http/guard.ts";

export const loader = view("routes/account/my-data-export", async ({ viewer }) => {
  const tables = await loadMyData(signedIn(viewer));
  return Response.json(tables, {
    headers: {
      "Content-Disposition": 'attachment; filename="mijn-gegevens.json"',
      "Cache-Control": "no-store",
    },
  });
});
