import { sweepImports } from "#app/features/imports/discard-import.ts";
import { tellOfPeriods } from "#app/features/draw/period-mails.ts";
import { retrySilentGivings, runGiving } from "#app/features/draw/run-giving.ts";
import { repeatDraw, runDraw } from "#app/features/draw/run-draw.ts";
import { runProposal } from "#app/features/programme/run-proposal.ts";
import { forgetPastTerm } from "#app/features/privacy/forget-past-term.ts";
import { followIntroductions } from "#app/features/introductions/follow-introductions.ts";
import { mailAroundDays } from "#app/features/event-mails/mail-around-days.ts";
import { sweepFiles } from "#app/features/materials/sweep-files.ts";
import { beginApproved } from "#app/features/introductions/begin-approved.ts";
import { runSearch } from "#app/features/matching/run-search.ts";
import { provideMatching } from "#app/queue/match-elsewhere.ts";
import { sweepOutbox } from "#app/features/outbox/sweep.ts";
import { lapseOffers } from "#app/features/seats/lapse-offers.ts";
import { remindDueDrafts } from "#app/features/selection/remind-drafts.ts";
import { queue, stopQueue, type Jobs } from "#app/queue/queue.ts";
import { matchInProcess } from "./compute-matches.ts";
import { computeInProcess } from "./compute-draw.ts";
import { startMailWork } from "./mail-work.ts";

export interface Worker {
  stop(): Promise<void>;
}

/**
 * Runs the jobs of the queue in this process: mails as they come, the sweep each minute.
 * Several processes side by side share the work.
 */
export async function startWorker(): Promise<Worker> {
  const boss = await queue();
  const stopMail = startMailWork(boss);
  await boss.work<Jobs["propose-programme"]>(
    "propose-programme",
    { pollingIntervalSeconds: 0.5 },
    async (jobs) => {
      const clock = { now: () => new Date(), milliseconds: () => performance.now() };
      for (const { data } of jobs) await runProposal(data.proposalId, clock);
    },
  );
  await boss.work<Jobs["hold-draw"]>("hold-draw", { pollingIntervalSeconds: 0.5 }, async (jobs) => {
    const clock = { now: () => new Date() };
    for (const { data } of jobs) {
      const work = data.task === "repeat" ? repeatDraw : runDraw;
      await work(data.drawId, computeInProcess, clock);
    }
  });
  await boss.work<Jobs["give-drawn-seats"]>(
    "give-drawn-seats",
    { pollingIntervalSeconds: 0.5 },
    async (jobs) => {
      for (const { data } of jobs) await runGiving(data.drawId, { now: () => new Date() });
    },
  );
  provideMatching(matchInProcess);
  await boss.work<Jobs["search-matches"]>(
    "search-matches",
    { pollingIntervalSeconds: 0.5 },
    async (jobs) => {
      const clock = { now: () => new Date(), milliseconds: () => performance.now() };
      for (const { data } of jobs) await runSearch(data.searchId, clock);
    },
  );
  await boss.work("begin-approved", async () => beginApproved(new Date()));
  await boss.schedule("begin-approved", "* * * * *");
  await boss.work("look-after-draws", async () => {
    const now = new Date();
    await retrySilentGivings(now);
    await tellOfPeriods(now);
  });
  await boss.schedule("look-after-draws", "* * * * *");
  await boss.work("sweep-outbox", async () => sweepOutbox(new Date()));
  await boss.schedule("sweep-outbox", "* * * * *");
  await boss.work("forget-past-term", async () => forgetPastTerm(new Date()));
  await boss.schedule("forget-past-term", "15 3 * * *");
  await boss.work("sweep-files", async () => {
    await sweepFiles(new Date());
  });
  await boss.schedule("sweep-files", "45 3 * * *");
  await boss.work("sweep-imports", async () => {
    await sweepImports(new Date());
  });
  await boss.schedule("sweep-imports", "20 * * * *");
  await boss.work("lapse-offers", async () => lapseOffers(new Date()));
  await boss.schedule("lapse-offers", "* * * * *");
  await boss.work("remind-drafts", async () => {
    await remindDueDrafts(new Date());
  });
  await boss.schedule("remind-drafts", "0 8 * * *", undefined, { tz: "Europe/Amsterdam" });
  await boss.work("follow-introductions", async () => {
    await followIntroductions(new Date());
  });
  await boss.schedule("follow-introductions", "0 9 * * *", undefined, { tz: "Europe/Amsterdam" });
  await boss.work<Jobs["mails-around-days"]>(
    "mails-around-days",
    { pollingIntervalSeconds: 1 },
    async (jobs) => {
      for (const { data } of jobs) await mailAroundDays(data ?? {}, new Date());
    },
  );
  await boss.schedule("mails-around-days", "30 9 * * *", undefined, { tz: "Europe/Amsterdam" });
  return {
    async stop() {
      await stopMail();
      await stopQueue();
    },
  };
}
