import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

function nonceOf(response: Response): string {
  return String(response.locals.cspNonce);
}

/** A mail as a mail program shows it has its styles inside, and nothing else of ours around it. */
function showsMail(url = ""): boolean {
  return /^\/[^/?]+\/organisatie\/berichten\/[^/?]+\/opgemaakt(\?|$)/.test(url);
}

/**
 * Everything comes from our own address; scripts only with this answer's nonce. Styles have
 * no exception: no page may use a style attribute.
 */
export function securityHeaders(options: { https: boolean; dev: boolean }): RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals.cspNonce = randomBytes(16).toString("base64");
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          baseUri: ["'none'"],
          scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
          // Vite's development server puts styles in the page itself.
          styleSrc: options.dev
            ? ["'self'", "'unsafe-inline'"]
            : [(request) => (showsMail(request.url) ? "'unsafe-inline'" : "'self'")],
          imgSrc: ["'self'", "data:"],
          fontSrc: ["'self'"],
          connectSrc: options.dev ? ["'self'", "ws:"] : ["'self'"],
          // The one that keeps a visitor's day on their phone.
          workerSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          ...(options.https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: { maxAge: 365 * 24 * 3600, includeSubDomains: true },
      referrerPolicy: { policy: "same-origin" },
      crossOriginEmbedderPolicy: false,
    }),
  ];
}
