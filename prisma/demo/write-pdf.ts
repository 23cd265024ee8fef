/** Letters beyond ASCII, as a PDF with its own letters wants them. */
const asLatin = (text: string) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/–/g, "-")
    .replace(/[\\()]/g, "\\$&");

/** A page of A4 with a heading and lines of text, in the letters that every reader has. */
export function writePdf(heading: string, lines: readonly string[]): Buffer {
  const text = [
    "BT /F2 24 Tf 60 770 Td 28 TL",
    `(${asLatin(heading)}) Tj T*`,
    "/F1 13 Tf 20 TL T*",
    ...lines.map((line) => `(${asLatin(line)}) Tj T*`),
    "ET",
  ].join("\n");
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " +
      "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
    `<< /Length ${Buffer.byteLength(text, "latin1")} >>\nstream\n${text}\nendstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<< /Title (${asLatin(heading)}) >>`,
  ];
  let body = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = Buffer.byteLength(body, "latin1");
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = Buffer.byteLength(body, "latin1");
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  body +=
    `xref\n0 ${count}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${count} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}
