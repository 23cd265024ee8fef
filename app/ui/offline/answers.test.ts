import { decode } from "turbo-stream";
import { describe, expect, it } from "vitest";
import { bareAnswer, formRedirect, pageRedirect } from "./answers.ts";

/** Reads an answer as the router in the browser does. */
async function read(answer: Response): Promise<unknown> {
  if (!answer.body) throw new Error("empty");
  const asRedirect = (type: unknown, value: unknown) =>
    type === "SingleFetchRedirect" ? { value: { to: value } } : undefined;
  return (await decode(answer.body, { plugins: [asRedirect] })).value;
}

const to = "/parade/mijn-route?a=“b”";

describe("the worker's own answers", () => {
  it("send the router on from a page", async () => {
    const answer = pageRedirect("data", to);
    expect(answer.status).toBe(202);
    expect(await read(answer)).toEqual({
      to: { redirect: to, status: 302, revalidate: true, reload: true, replace: false },
    });
  });

  it("send the router on after a form", async () => {
    expect(await read(formRedirect("data", to))).toEqual({
      redirect: to,
      status: 302,
      revalidate: true,
      reload: false,
      replace: false,
    });
  });

  it("send the browser on, and have a page that needs nothing", async () => {
    const answer = formRedirect("document", "/parade/mijn-route");
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/parade/mijn-route"]);
    expect(await bareAnswer(true).text()).toContain("van deze telefoon gehaald");
  });
});
