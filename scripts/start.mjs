// `npm start` and `npm run dev`: from a fresh clone to a running parade.
// Only Node itself is certain to be there, so this part is plain JavaScript.
import { fileURLToPath } from "node:url";
import { checkNode, installIfNeeded } from "./start/install.mjs";
import { takeNoWords } from "./start/words.mjs";

const project = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
process.chdir(project);
const dev = process.argv[2] === "--dev";
takeNoWords(dev ? "npm run dev" : "npm start", process.argv.slice(dev ? 3 : 2));
checkNode();
await installIfNeeded(project);

const { register } = await import("tsx/esm/api");
register();
const { start } = await import("./start/main.ts");
await start(project, { dev });
