/** One line of a day on paper. */
export interface PaperLine {
  id: string;
  /** "10.00–10.45" */
  time: string;
  /** the number on the plan; null for what everybody does */
  number: number | null;
  title: string;
  note: string;
  where: string;
}

/** Somebody's day as a sheet of paper to fold into a pocket. */
export function RoutePaper({ caption, lines }: { caption: string; lines: readonly PaperLine[] }) {
  return (
    <table className="route-paper">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Tijd</th>
          <th scope="col">Halte</th>
          <th scope="col">Wat</th>
          <th scope="col">Waar</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, time, number, title, note, where }) => (
          <tr key={id} className={number === null ? "route-paper__common" : undefined}>
            <td className="route-paper__time">{time}</td>
            <td>{number === null ? "" : <span className="route-paper__number">{number}</span>}</td>
            <th scope="row">
              {title}
              {note ? <span className="route-paper__note">{note}</span> : null}
            </th>
            <td>{where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
