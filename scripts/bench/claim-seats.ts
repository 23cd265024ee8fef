import { disconnect } from "#app/db/transaction.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { claimSeats } from "./seat-claims.ts";

// A process of its own that asks for its share of the seats and prints what came of it.
const [eventSlug = "", part = "0", parts = "1", now = ""] = process.argv.slice(2);
const counts = await claimSeats(eventSlug, Number(part), Number(parts), new Date(now));
console.log(JSON.stringify(counts));
await stopQueue();
await disconnect();
