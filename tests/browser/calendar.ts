export interface Appointment {
  summary: string;
  /** as it stands in the file, with its parameters: "DTSTART;TZID=Europe/Amsterdam:20270520T100000" */
  start: string;
  uid: string;
}

/** Reads the appointments of an iCalendar file (RFC 5545), folded lines put together again. */
export function appointmentsIn(file: string): Appointment[] {
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
  const appointments: Appointment[] = [];
  let current: Appointment | undefined;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") current = { summary: "", start: "", uid: "" };
    else if (line === "END:VEVENT" && current) appointments.push(current);
    else if (!current) continue;
    else if (line.startsWith("SUMMARY:")) current.summary = unescape(line.slice(8));
    else if (line.startsWith("DTSTART")) current.start = line;
    else if (line.startsWith("UID:")) current.uid = line.slice(4);
  }
  return appointments;
}

function unescape(text: string): string {
  return text.replace(/\\([,;\\])/g, "$1").replace(/\\n/gi, "\n");
}
