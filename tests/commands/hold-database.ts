import { startEmbedded } from "#scripts/database/embedded.ts";

// A start of its own, to be killed by a test: tells where the database is and stays.
const folder = process.argv[2];
if (!folder) throw new Error("Which folder?");
const said: string[] = [];
const server = await startEmbedded({ folder, fast: true, say: (line) => said.push(line) });
process.once("SIGTERM", () => void server.stop().then(() => process.exit(0)));
console.log(JSON.stringify({ url: server.url(), pid: server.pid, place: server.place, said }));
