import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tell, type Appointment, type ToldStop } from "./told-stops.ts";

const at = (minute: number) => new Date(Date.UTC(2027, 4, 20, 8, minute));
const stop = (contributionId: string, minute: number): Appointment => ({
  contributionId,
  title: `Voorbeeld ${contributionId}`,
  place: "Tent 1",
  startsAt: at(minute),
  endsAt: at(minute + 15),
});

describe("what calendars are told", () => {
  it("is news once", () => {
    const first = tell([], [stop("a", 0)], 4, at(0));
    expect(first.news).toMatchObject([{ contributionId: "a", sequence: 4, isCancelled: false }]);
    const again = tell(first.told, [stop("a", 0)], 9, at(5));
    expect(again.news).toEqual([]);
    expect(again.told).toEqual(first.told);
  });

  it("goes up with a change, a cancellation and a return", () => {
    const first = tell([], [stop("a", 0)], 0, at(0)).told;
    const moved = tell(first, [stop("a", 30)], 0, at(1)).told;
    expect(moved).toMatchObject([{ sequence: 1, startsAt: at(30), changedAt: at(1) }]);
    const gone = tell(moved, [], 0, at(2)).told;
    expect(gone).toMatchObject([{ sequence: 2, isCancelled: true, startsAt: at(30) }]);
    expect(tell(gone, [], 0, at(3)).news).toEqual([]);
    const back = tell(gone, [stop("a", 30)], 0, at(4)).told;
    expect(back).toMatchObject([{ sequence: 3, isCancelled: false }]);
  });

  it("never goes down, and holds everything that was ever told", () => {
    const day = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.nat({ max: 2 })), { maxLength: 12 }), (days) => {
        let known: ToldStop[] = [];
        days.forEach(([ids, minute], index) => {
          const { told } = tell(
            known,
            ids.map((id) => stop(id, minute)),
            0,
            at(index),
          );
          for (const one of known) {
            const now = told.find(({ contributionId }) => contributionId === one.contributionId);
            expect(now?.sequence).toBeGreaterThanOrEqual(one.sequence);
            if (now !== one) expect(now?.sequence).toBe(one.sequence + 1);
          }
          expect(told.filter(({ isCancelled }) => !isCancelled)).toHaveLength(ids.length);
          known = told;
        });
      }),
    );
  });
});
