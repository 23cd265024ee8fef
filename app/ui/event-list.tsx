import { Anchor } from "./link.tsx";
import { StatusLabel } from "./status-label.tsx";

export interface EventLine {
  slug: string;
  name: string;
  href: string;
  /** "Parade" */
  kind: string;
  date: { day: string; month: string; year: string; dateTime: string } | null;
  where: string;
  /** it does not go on */
  isCalledOff: boolean;
  note?: string;
}

/** Events below each other, each with its date as a tear-off calendar shows it. */
export function EventList({ events }: { events: readonly EventLine[] }) {
  return (
    <ul className="event-list">
      {events.map(({ slug, name, href, kind, date, where, isCalledOff, note }) => (
        <li key={slug} className="event-list__event">
          {date ? (
            <time className="event-list__date" dateTime={date.dateTime}>
              <span className="event-list__day">{date.day}</span>
              <span>
                {date.month} {date.year}
              </span>
            </time>
          ) : (
            <span className="event-list__date">
              <span className="event-list__day" aria-hidden="true">
                ?
              </span>
              <span>Datum volgt</span>
            </span>
          )}
          <div>
            <h3 className="event-list__name">
              <Anchor href={href}>{name}</Anchor>
            </h3>
            {isCalledOff ? <StatusLabel tone="stopped">Gaat niet door</StatusLabel> : null}
            <p>
              {kind}. {where}.
            </p>
            {note ? <p className="small soft">{note}.</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
