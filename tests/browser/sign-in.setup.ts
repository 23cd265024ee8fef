import { expect } from "@playwright/test";
import { DEMO_PEOPLE } from "#prisma/demo/people.ts";
import { signInHere } from "./people.ts";
import { ROLES, sessionOf, test } from "./test.ts";

// Once for all: an address may ask a few links a quarter of an hour, not one for every test.
for (const role of ROLES) {
  test(`log in als ${role}`, async ({ page }) => {
    const { email, redirectTo } = DEMO_PEOPLE[role];
    await page.goto(redirectTo);
    await expect(page.getByRole("heading", { level: 1, name: "Kom binnen" })).toBeVisible();
    await signInHere(page, email);
    await expect(page).toHaveURL(redirectTo);
    await page.context().storageState({ path: sessionOf(role) });
  });
}
