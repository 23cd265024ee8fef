import { disconnect } from "#app/db/transaction.ts";
import { startMailWork } from "#app/jobs/mail-work.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";

// A worker process that only sends mail. Milliseconds of patience with the mail server may be
// given. It says "ready", begins at a line on its standard input, and at the end of that stops and
// says what memory it had, in bytes: after a quarter of its time, at the end, and at most; and how
// long it had a processor since it began, in milliseconds.
const [patience] = process.argv.slice(2);
const boss = await queue();
console.log("ready");
await new Promise((begin) => process.stdin.once("data", begin));
const before = process.cpuUsage();
const stop = startMailWork(boss, patience ? { patience: Number(patience) } : {});
const sizes: number[] = [];
const measuring = setInterval(() => sizes.push(process.memoryUsage.rss()), 500);
await new Promise((end) => process.stdin.resume().once("end", end));
clearInterval(measuring);
const { user, system } = process.cpuUsage(before);
await stop();
await stopQueue();
await disconnect();
const [early, late] = [sizes[Math.floor(sizes.length / 4)], sizes.at(-1)];
const cpu = (user + system) / 1000;
console.log(JSON.stringify({ early, late, most: Math.max(...sizes), cpu }));
