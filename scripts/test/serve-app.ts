import { startInbox } from "#scripts/inbox.ts";
import { serve } from "#scripts/serve.ts";

// The process that the browser tests talk to; its parent has set the environment.
const { PORT, SMTP_URL, INBOX_PORT, INBOX_FOLDER } = process.env;
if (!SMTP_URL || !INBOX_FOLDER) throw new Error("SMTP_URL and INBOX_FOLDER are not set");
const inbox = await startInbox({
  smtpPort: Number(new URL(SMTP_URL).port),
  webPort: Number(INBOX_PORT),
  folder: INBOX_FOLDER,
});
const web = await serve({ port: Number(PORT) });

const end = async (): Promise<void> => {
  await web.close();
  await inbox.close();
  process.exit(0);
};
process.once("SIGTERM", () => void end());
// The tests were cut off: nobody will ask this process to stop.
process.once("disconnect", () => void end());
process.send?.("serving");
