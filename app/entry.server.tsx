import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { logError } from "./http/errors.ts";
import { NonceProvider } from "./http/nonce.tsx";

const TIME_LIMIT = 10_000;

declare module "@remix-run/node" {
  interface AppLoadContext {
    cspNonce: string;
    /** the IP number of who asks, for rate limits */
    caller: string;
  }
  interface Future {
    v3_singleFetch: true;
  }
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={cspNonce}>
        <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
      </NonceProvider>,
      {
        nonce: cspNonce,
        // Pages wait for nothing after their loaders, so the whole page is there at once.
        onAllReady() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError: (error) => logError(error, request),
      },
    );
    setTimeout(abort, TIME_LIMIT).unref();
  });
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  // A wrong address or method is the asker's, not a fault of ours.
  const isOurs = !isRouteErrorResponse(error) || error.status >= 500;
  if (isOurs && !request.signal.aborted) logError(error, request);
};
