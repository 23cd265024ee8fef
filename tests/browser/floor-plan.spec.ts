import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./page-checks.ts";
import { expect, test } from "./test.ts";

function boxOf(page: Page): Locator {
  return page.getByRole("region", { name: /^Plattegrond van/ });
}

/** Pixels of the drawing that lie outside the box it is shown in. */
function hidden(page: Page): Promise<number> {
  return boxOf(page).evaluate((element) => element.scrollWidth - element.clientWidth);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", zonder JavaScript";
  test(`op een telefoon past de plattegrond, en wordt hij groter${how}`, async ({ open }) => {
    const page = await open({ javaScriptEnabled });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto("/parade/plattegrond");
    const hint = page.getByText("Schuif opzij om alles te zien");
    expect(await hidden(page)).toBe(0);
    await expect(hint).toBeHidden();

    await page.getByText("Vergroot de tekening").click();
    await expect(page.getByRole("checkbox", { name: "Vergroot de tekening" })).toBeChecked();
    await expect(hint).toBeVisible();
    expect(await hidden(page)).toBeGreaterThan(300);
    const box = boxOf(page);
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    if (javaScriptEnabled) await expectAccessible(page);
  });
}
