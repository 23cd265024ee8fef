/**
 * What is known after a try.
 *
 * - `accepted`: the server said yes (2xx) after the whole text; from there it is theirs.
 * - `refused`: not delivered, for certain. The server said no, was not reached, or the line broke
 *   before the text was whole, which a server throws away (RFC 5321, 4.1.1.4). `permanent` when
 *   it was about this mail and another try will get the same answer: a 5xx on the sender, the
 *   receiver or the text. A 4xx, and any trouble with the connection or the password, may pass.
 * - `unsure`: the whole text was handed over and the line broke, or stayed silent, before the
 *   answer. It may have arrived or not; nobody on this side can know.
 */
export type Delivery =
  | { outcome: "accepted" }
  | { outcome: "refused"; permanent: boolean; code?: number; message: string }
  | { outcome: "unsure"; message: string };

/** What nodemailer's errors carry besides their message. */
interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

/**
 * Reads a failed try. Nodemailer gives the same error for a connection lost before and after the
 * text, so the caller says how far the text had gone.
 * @throws what is not an Error: that is a fault of ours
 */
export function readFailure(error: unknown, text: "whole" | "not whole"): Delivery {
  if (!(error instanceof Error)) throw error;
  const { code, responseCode, message } = error as SmtpError;
  const aboutThisMail = code === "EENVELOPE" || code === "EMESSAGE";
  if (responseCode && responseCode >= 400) {
    const permanent = aboutThisMail && responseCode >= 500;
    return { outcome: "refused", permanent, code: responseCode, message };
  }
  if (text === "whole") return { outcome: "unsure", message };
  // Without an answer these mean that the mail itself cannot be sent, such as a broken address.
  return { outcome: "refused", permanent: aboutThisMail && !responseCode, message };
}
