/**
 * Does for many at once what is asked for one at a time: what is asked while the last statement is
 * on its way goes together in the next. Nobody waits longer than for that, and everybody waits for
 * the statement that has their own in it: when it fails, it fails for all of them.
 * @param work answers in the order it was asked
 * @param most so many at a time
 */
export function together<Asked, Answer>(
  work: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
  most = 100,
): (asked: Asked) => Promise<Answer> {
  interface Waiting {
    asked: Asked;
    answer: (answer: Answer) => void;
    fail: (fault: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let isWorking = false;

  async function goOn(): Promise<void> {
    while (waiting.length > 0) {
      const these = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const answers = await work(these.map(({ asked }) => asked));
        these.forEach(({ answer }, index) => answer(answers[index] as Answer));
      } catch (fault) {
        these.forEach(({ fail }) => fail(fault));
      }
    }
    isWorking = false;
  }

  return (asked) =>
    new Promise<Answer>((answer, fail) => {
      waiting.push({ asked, answer, fail });
      if (isWorking) return;
      isWorking = true;
      // Those that are asked in this same turn go along.
      setImmediate(() => void goOn());
    });
}
