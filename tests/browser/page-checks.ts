import { expect, type Page } from "@playwright/test";
import axe, { type Result } from "axe-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

export const WIDTHS = [360, 1440] as const;

/**
 * Nothing that axe knows to look for is wrong, in the window as it is. Axe is put in the page
 * itself: no page of ours has frames, and its builder for Playwright opens a second page for them.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(page.frames(), "axe would not look inside a frame").toHaveLength(1);
  const violations = await findViolations(page);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
  expect(found, page.url()).toEqual([]);
}

async function findViolations(page: Page): Promise<Result[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await inPage.run(document, { runOnly: tags });
    return violations;
  }, WCAG);
}

/** One heading of the first level, a title of its own, Dutch. */
export async function expectNamed(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/^\S.* \| PraktijkVoorbeeldenParade$/);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("nl");
}

/** All of the page fits beside the scroll bar, on a phone and on a wide screen; axe agrees. */
export async function expectRightAtEachWidth(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide, `pixels that stick out at ${width} px of ${page.url()}`).toBe(0);
    await expectAccessible(page);
  }
}

/** What holds for every page. Leaves the window wide. */
export async function expectGoodPage(page: Page): Promise<void> {
  await expectNamed(page);
  await expectRightAtEachWidth(page);
}

/** What was wrong stands above the form, is told at once, and leads to the fields. */
export async function expectErrorSummary(page: Page, messages: string[]): Promise<void> {
  const summary = page.getByRole("group", { name: "Je kunt nog niet verder" });
  await expect(summary.getByRole("link")).toHaveText(messages);
}
