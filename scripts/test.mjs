// `npm test`, whole or in parts: `npm test -- check|unit|integration|browser`.
// Only Node itself is certain to be there, so this part is plain JavaScript.
import { fileURLToPath } from "node:url";
import { checkNode, installIfNeeded } from "./start/install.mjs";

const project = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
process.chdir(project);
checkNode();
await installIfNeeded(project);

const { register } = await import("tsx/esm/api");
register();
const { test } = await import("./test/main.ts");
process.exit(await test(project, process.argv.slice(2)));
