import loadHighs from "highs";
import { loadProgramSolver } from "#app/domain/draw/program.ts";
import { draw, tellDraw } from "./bench/bench-draw.ts";
import { againstBound, againstOptimum, tellRoute } from "./bench/bench-route.ts";
import { schedule, tellSchedule } from "./bench/bench-schedule.ts";

/** Seconds that HiGHS may take for one program. */
const SECONDS = 300;

/**
 * Time and quality of the route proposal, the automatic schedule and the fair draw, each beside the
 * exact optimum of the same case by HiGHS or a proven bound. `--quick` takes about a minute on an
 * idle machine; a name (route, programma, loting) does that part only. Times are computing time,
 * without waiting for other work of the machine.
 */
async function bench(words: string[]): Promise<void> {
  const isQuick = words.includes("--quick");
  const named = words.filter((word) => word !== "--quick");
  const parts = { route: benchRoute, programma: benchSchedule, loting: benchDraw };
  for (const [name, part] of Object.entries(parts)) {
    if (named.length === 0 || named.includes(name)) await part(isQuick);
  }
}

async function benchRoute(isQuick: boolean): Promise<void> {
  const highs = await loadHighs();
  console.log("Route: een voorstel voor één bezoeker, vier rondes van tien workshops");
  for (const stands of isQuick ? [8] : [8, 12, 15]) {
    const figures = againstOptimum(highs, stands, isQuick ? 2 : 5, SECONDS);
    console.log(`  ${tellRoute(figures, "optimum")}`);
  }
  const figures = againstBound(100, isQuick ? 2 : 10, isQuick ? 25 : 50);
  console.log(`  ${tellRoute(figures, "bovengrens")}`);
}

async function benchSchedule(isQuick: boolean): Promise<void> {
  const highs = await loadHighs();
  console.log("Programma: workshops over rondes en zalen");
  const small = { workshops: 9, rounds: 3, rooms: 4, visitors: 40 };
  for (const seed of isQuick ? [1] : [1, 2, 3]) {
    console.log(`  ${tellSchedule(await schedule(seed, small, highs, SECONDS))}`);
  }
  for (const visitors of isQuick ? [2000] : [500, 2000, 8000]) {
    const size = { workshops: 60, rounds: 4, rooms: 15, visitors };
    console.log(`  ${tellSchedule(await schedule(1, size))}`);
  }
}

async function benchDraw(isQuick: boolean): Promise<void> {
  const solver = await loadProgramSolver();
  for (const repeats of [false, true]) {
    const runs = repeats ? "vijftien van 45 workshops draaien twee keer" : "elke workshop één keer";
    console.log(`Loting: ${runs}`);
    for (const visitors of isQuick ? [500, 2000] : [500, 2000, 8000]) {
      const isExact = visitors <= (isQuick ? 500 : 2000);
      console.log(`  ${tellDraw(draw(solver, visitors, repeats, isExact))}`);
    }
  }
}

await bench(process.argv.slice(2));
