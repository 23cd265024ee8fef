import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ANSWER_DAYS,
  ANSWERS,
  REMIND_AFTER_DAYS,
  startCourse,
  step,
  viewOf,
  type Course,
  type CourseEvent,
  type CourseStep,
  type Side,
} from "./course.ts";

const start = new Date("2027-05-21T10:00:00Z");
const DAY = 24 * 3600 * 1000;
const after = (days: number) => new Date(start.getTime() + days * DAY);

const side = fc.constantFrom<Side>("a", "b");
const when = fc.integer({ min: 0, max: (ANSWER_DAYS + 3) * 24 }).map((hours) => after(hours / 24));
const anEvent: fc.Arbitrary<CourseEvent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant("answer" as const),
      side,
      answer: fc.constantFrom(...ANSWERS),
      at: when,
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("look" as const), at: when }) },
  { weight: 1, arbitrary: fc.constant<CourseEvent>({ type: "call-off" }) },
);
/** Events of one introduction, in order of time. */
const events = fc.array(anEvent, { maxLength: 14 }).map((list) => {
  const moment = (one: CourseEvent) => ("at" in one ? one.at.getTime() : 0);
  return list.sort((one, two) => moment(one) - moment(two));
});

function walk(list: readonly CourseEvent[], from = startCourse("BOTH_SAY_YES", start)) {
  const steps: CourseStep[] = [];
  let course = from;
  for (const event of list) {
    const taken = step(course, event);
    steps.push(taken);
    course = taken.course;
  }
  return { course, steps };
}

const answer = (by: Side, words: (typeof ANSWERS)[number], day = 1): CourseEvent => ({
  type: "answer",
  side: by,
  answer: words,
  at: after(day),
});
const look = (day: number): CourseEvent => ({ type: "look", at: after(day) });

describe("an introduction where both are asked", () => {
  it("introduces once, and only when both said yes last", () => {
    fc.assert(
      fc.property(events, (list) => {
        const { course, steps } = walk(list);
        const introduced = steps.filter(({ introduces }) => introduces);
        expect(introduced.length).toBe(course.status === "INTRODUCED" ? 1 : 0);
        for (const { course: at } of introduced) expect(at.answers).toEqual({ a: "YES", b: "YES" });
      }),
      { numRuns: 400 },
    );
  });

  it("reminds once at most, nobody who answered, and nobody after a no", () => {
    fc.assert(
      fc.property(events, (list) => {
        let course = startCourse("BOTH_SAY_YES", start);
        let times = 0;
        for (const event of list) {
          const taken = step(course, event);
          if (taken.reminds.length > 0) times += 1;
          for (const one of taken.reminds) {
            expect(course.answers[one]).toBeNull();
            expect([null, "YES"]).toContain(course.answers[one === "a" ? "b" : "a"]);
          }
          course = taken.course;
        }
        expect(times).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it("never shows one of the two whether the other said no or nothing", () => {
    const others = fc.array(
      fc.record({ answer: fc.constantFrom("NOT_NOW" as const, "NOT_THIS_ONE" as const), at: when }),
      { maxLength: 3 },
    );
    const mine = fc.array(fc.record({ answer: fc.constantFrom(...ANSWERS), at: when }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(mine, others, when, (own, other, now) => {
        const asEvents = (
          by: Side,
          list: readonly { answer: (typeof ANSWERS)[number]; at: Date }[],
        ) => list.map((one): CourseEvent => ({ type: "answer", side: by, ...one }));
        const sorted = (list: CourseEvent[]) =>
          [...list, { type: "look" as const, at: now }].sort(
            (one, two) => ("at" in one ? +one.at : 0) - ("at" in two ? +two.at : 0),
          );
        const silent = walk(sorted(asEvents("a", own))).course;
        const refused = walk(sorted([...asEvents("a", own), ...asEvents("b", other)])).course;
        expect(viewOf(refused, "a", now)).toEqual(viewOf(silent, "a", now));
      }),
      { numRuns: 400 },
    );
  });

  it("does nothing the second time that the same is answered", () => {
    fc.assert(
      fc.property(events, side, fc.constantFrom(...ANSWERS), when, (list, by, words, at) => {
        const { course } = walk(list);
        const once = step(course, { type: "answer", side: by, answer: words, at });
        const twice = step(once.course, { type: "answer", side: by, answer: words, at });
        expect(twice.course).toEqual(once.course);
        expect(twice.introduces).toBe(false);
      }),
    );
  });

  it("changes nothing any more once it ended", () => {
    fc.assert(
      fc.property(events, anEvent, (list, event) => {
        const { course } = walk(list);
        fc.pre(course.status !== "ASKED");
        expect(step(course, event)).toEqual({ course, introduces: false, reminds: [] });
      }),
    );
  });

  it("lets somebody change their mind while it waits", () => {
    const { course, steps } = walk([
      answer("a", "NOT_NOW"),
      answer("b", "YES"),
      answer("a", "YES"),
    ]);
    expect(steps.map(({ introduces }) => introduces)).toEqual([false, false, true]);
    expect(course.status).toBe("INTRODUCED");
    const back = walk([answer("a", "YES"), answer("a", "NOT_THIS_ONE"), answer("b", "YES")]);
    expect(back.course.status).toBe("ASKED");
  });

  it("ends in silence: declined after a no, lapsed without one", () => {
    expect(walk([look(ANSWER_DAYS + 1)]).course.status).toBe("LAPSED");
    expect(walk([answer("a", "YES"), look(ANSWER_DAYS + 1)]).course.status).toBe("LAPSED");
    expect(walk([answer("a", "NOT_NOW"), look(ANSWER_DAYS + 1)]).course.status).toBe("DECLINED");
    const late = walk([answer("a", "YES"), answer("b", "YES", ANSWER_DAYS + 1)]);
    expect(late.course.status).toBe("ASKED");
  });

  it("reminds who did not answer, halfway", () => {
    const reminds = (list: CourseEvent[]) => walk(list).steps.flatMap((one) => one.reminds);
    expect(reminds([look(REMIND_AFTER_DAYS - 1)])).toEqual([]);
    expect(reminds([look(REMIND_AFTER_DAYS), look(REMIND_AFTER_DAYS + 1)])).toEqual(["a", "b"]);
    expect(reminds([answer("a", "YES"), look(REMIND_AFTER_DAYS + 1)])).toEqual(["b"]);
    expect(reminds([answer("a", "NOT_NOW"), look(REMIND_AFTER_DAYS + 1)])).toEqual([]);
    expect(reminds([look(ANSWER_DAYS - 1)])).toEqual([]);
  });

  it("is called off for good", () => {
    const { course } = walk([answer("a", "YES"), { type: "call-off" }, answer("b", "YES")]);
    expect(course.status).toBe("CANCELLED");
  });
});

it("introduces straight without asking anybody", () => {
  const course: Course = startCourse("STRAIGHT", start);
  expect(course).toMatchObject({ status: "INTRODUCED", answerUntil: null });
  expect(step(course, answer("a", "NOT_NOW")).course).toEqual(course);
});
