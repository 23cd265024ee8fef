// This is the Vite configuration, with the Remix plugin in it: the name was asked for.
// `remix vite:build` and `remix vite:dev` read it through `--config remix.config.js`.
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

export default defineConfig({
  server: { hmr: process.env.HMR_PORT ? { port: Number(process.env.HMR_PORT) } : undefined },
  build: { target: "es2022", assetsInlineLimit: 0 },
  plugins: [
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
