// `npm start` and `npm run dev`: from a fresh clone to a running parade.
// Only Node itself is certain to be there, so this part is plain JavaScript.
import { fileURLToPath } from "node:url";
import { checkNode, installIfNeeded } from "./start/install.mjs";

const project = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
process.chdir(project);
checkNode();
await installIfNeeded(project);

const { register } = await import("tsx/esm/api");
register();
const { start } = await import("./start/main.ts");
await start(project, { dev: process.argv.includes("--dev") });
