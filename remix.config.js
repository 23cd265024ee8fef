// This is the Vite configuration, with the Remix plugin in it: the name was asked for.
// `remix vite:build` and `remix vite:dev` read it through `--config remix.config.js`.
import { createHash } from "node:crypto";
import { vitePlugin as remix } from "@remix-run/dev";
import { build, defineConfig } from "vite";

/**
 * Makes `sw.js`, the worker that keeps a visitor's day on their phone, beside the files of the
 * browser: one script in itself, with the version of what it was built with. Not in development.
 */
function offlineWorker() {
  let isForBrowser = false;
  return {
    name: "offline-worker",
    apply: "build",
    configResolved(config) {
      isForBrowser = !config.build.ssr;
    },
    async generateBundle(_options, bundle) {
      if (!isForBrowser) return;
      const names = Object.keys(bundle).sort().join();
      const version = createHash("sha256").update(names).digest("hex").slice(0, 12);
      const made = await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        define: { __PARADE_VERSION__: JSON.stringify(version) },
        build: {
          write: false,
          target: "es2022",
          lib: { entry: "app/ui/offline/worker.ts", formats: ["iife"], name: "worker" },
        },
      });
      const source = [made].flat()[0].output[0].code;
      this.emitFile({ type: "asset", fileName: "sw.js", source });
    },
  };
}

export default defineConfig({
  server: { hmr: process.env.HMR_PORT ? { port: Number(process.env.HMR_PORT) } : undefined },
  build: { target: "es2022", assetsInlineLimit: 0 },
  plugins: [
    offlineWorker(),
    remix({
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
        // v3_lazyRouteDiscovery stays off: its manifest endpoint can be used to exhaust the server.
      },
    }),
  ],
});
