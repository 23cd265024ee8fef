import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";

/** Bytes that are still taken, and thrown away, after an answer was given before all had come. */
const STILL_TAKEN = 8 * 1024 * 1024;
/** Milliseconds in which that may happen. */
const PATIENCE = 5_000;

/**
 * Whoever is answered while still sending, such as a file that is too large, gets the time to
 * read the answer: a connection that is broken at once shows no page. Then it is broken.
 */
export const stopReading: RequestHandler = (request, response, next) => {
  response.once("finish", () => {
    if (!request.complete && !request.destroyed) waitAndClose(request);
  });
  next();
};

function waitAndClose(request: IncomingMessage): void {
  const { socket } = request;
  const enough = socket.bytesRead + STILL_TAKEN;
  const timer = setTimeout(() => socket.destroy(), PATIENCE);
  socket.once("close", () => clearTimeout(timer));
  request.once("end", () => clearTimeout(timer));
  request.removeAllListeners("data");
  request.on("data", () => {
    if (socket.bytesRead > enough) socket.destroy();
  });
  request.resume();
}
