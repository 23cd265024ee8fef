import { laterByDays } from "../dates/local.ts";

/**
 * How two are introduced. `STRAIGHT`: at once, in one mail to both. `BOTH_SAY_YES`: each is asked
 * first, without the other's name, and only two yeses make an introduction.
 */
export const INTRODUCTION_WAYS = ["STRAIGHT", "BOTH_SAY_YES"] as const;
export type IntroductionWay = (typeof INTRODUCTION_WAYS)[number];

export const ANSWERS = ["YES", "NOT_NOW", "NOT_THIS_ONE"] as const;
export type Answer = (typeof ANSWERS)[number];

export type CourseStatus = "ASKED" | "INTRODUCED" | "DECLINED" | "LAPSED" | "CANCELLED";

export type Side = "a" | "b";

/** Where an introduction is. `answers` say nothing where nobody was asked. */
export interface Course {
  way: IntroductionWay;
  status: CourseStatus;
  /** when it began: the mails or the questions were written */
  startedAt: Date;
  /** until when one can answer; null where nobody is asked */
  answerUntil: Date | null;
  remindedAt: Date | null;
  answers: Readonly<Record<Side, Answer | null>>;
}

export type CourseEvent =
  | { type: "answer"; side: Side; answer: Answer; at: Date }
  /** time went by: somebody looks whether there is something to do */
  | { type: "look"; at: Date }
  /** a yes to being introduced was taken back, an organiser forbade it, or its texts are gone */
  | { type: "call-off" };

export interface CourseStep {
  course: Course;
  /** the mails that introduce them have to be written, once */
  introduces: boolean;
  /** who get the one reminder */
  reminds: readonly Side[];
}

/** Two working weeks: somebody who is away for one can still answer. */
export const ANSWER_DAYS = 14;
/** Half of that: by then the first mail is below the others, and a week is left to answer. */
export const REMIND_AFTER_DAYS = 7;
/** A reminder that comes later than this before the end would only be a nuisance. */
const REMIND_UNTIL_DAYS_LEFT = 2;

const SIDES = ["a", "b"] as const satisfies readonly Side[];

export function startCourse(way: IntroductionWay, at: Date): Course {
  const asks = way === "BOTH_SAY_YES";
  return {
    way,
    status: asks ? "ASKED" : "INTRODUCED",
    startedAt: at,
    answerUntil: asks ? laterByDays(at, ANSWER_DAYS) : null,
    remindedAt: null,
    answers: { a: null, b: null },
  };
}

/**
 * What an event does to an introduction. A no does not end it before the time to answer is over:
 * else the other, whose page would change, could tell that it was theirs.
 */
export function step(course: Course, event: CourseEvent): CourseStep {
  const stays = { course, introduces: false, reminds: [] };
  if (course.status !== "ASKED") return stays;
  switch (event.type) {
    case "answer":
      return isOpen(course, event.at) ? answered(course, event) : stays;
    case "look":
      return looked(course, event.at);
    case "call-off":
      return { ...stays, course: { ...course, status: "CANCELLED" } };
  }
}

/** Whether an answer still counts. */
export function isOpen({ status, answerUntil }: Course, now: Date): boolean {
  return status === "ASKED" && answerUntil !== null && now <= answerUntil;
}

function answered(
  course: Course,
  { side, answer }: Extract<CourseEvent, { type: "answer" }>,
): CourseStep {
  const answers = { ...course.answers, [side]: answer };
  const bothYes = SIDES.every((one) => answers[one] === "YES");
  const status = bothYes ? "INTRODUCED" : "ASKED";
  return { course: { ...course, answers, status }, introduces: bothYes, reminds: [] };
}

function looked(course: Course, now: Date): CourseStep {
  const stays = { course, introduces: false, reminds: [] };
  const { answerUntil, answers, startedAt, remindedAt } = course;
  const saidNo = SIDES.some((side) => answers[side] !== null && answers[side] !== "YES");
  if (answerUntil === null || now > answerUntil) {
    return { ...stays, course: { ...course, status: saidNo ? "DECLINED" : "LAPSED" } };
  }
  // After a no there is nothing left for the other to decide.
  const isDue =
    remindedAt === null &&
    !saidNo &&
    now >= laterByDays(startedAt, REMIND_AFTER_DAYS) &&
    now <= laterByDays(answerUntil, -REMIND_UNTIL_DAYS_LEFT);
  if (!isDue) return stays;
  const reminds = SIDES.filter((side) => answers[side] === null);
  return { ...stays, course: { ...course, remindedAt: now }, reminds };
}

/** What one of the two may know: their own answer, and no more of the other than that both said yes. */
export type OwnView =
  | { state: "asked"; own: Answer | null; until: Date }
  | { state: "introduced" }
  | { state: "over"; own: Answer | null };

export function viewOf(course: Course, side: Side, now: Date): OwnView {
  const own = course.answers[side];
  if (course.status === "INTRODUCED") return { state: "introduced" };
  if (isOpen(course, now) && course.answerUntil) {
    return { state: "asked", own, until: course.answerUntil };
  }
  return { state: "over", own };
}
