import { describe, expect, it } from "vitest";
import { MOST_PICTURES, pictureOf, picturesIn } from "./pictures.ts";

const shown = (id: string, ...widths: number[]) =>
  `<img srcset="${widths.map((width) => `/parade/fotos/${id}/${width} ${width}w`).join(", ")}">`;

describe("the pictures that go along", () => {
  it("are one of each: the narrowest that is wide enough, else the widest", () => {
    const pages = [shown("a", 320, 1600, 480, 800), shown("b", 160, 320) + shown("a", 1600)];
    expect(picturesIn(pages)).toEqual(["/parade/fotos/a/480", "/parade/fotos/b/320"]);
  });

  it("are not without end", () => {
    const many = Array.from({ length: MOST_PICTURES + 5 }, (_, i) => shown(`p${i}`, 480));
    expect(picturesIn(many)).toHaveLength(MOST_PICTURES);
  });

  it("are known by their address, whatever the width", () => {
    expect(pictureOf("/parade/fotos/a/1600")).toBe("/parade/fotos/a");
    expect(pictureOf("/parade/fotos/a")).toBeNull();
    expect(pictureOf("/parade/voorbeelden/a")).toBeNull();
  });
});
