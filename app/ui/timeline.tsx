import type { ReactNode } from "react";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { namesInOneLine } from "./contribution-card.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Anchor } from "./link.tsx";
import { themeClass } from "./theme-family.ts";

/** One visitor's day along the ribbon: rounds, pauses and stops in order of time. */
export function RouteTimeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="timeline" aria-label={label}>
      {children}
    </ol>
  );
}

/** A fold in the ribbon, where a round or a market begins. */
export function TimelineRound({ title, note }: { title: string; note?: string }) {
  return (
    <li className="timeline__round">
      <h2>{title}</h2>
      {note ? <p>{note}</p> : null}
    </li>
  );
}

export interface TimelineMoment {
  /** as people read it: "10.00" */
  time: string;
  /** as machines read it: "2027-05-20T10:00+02:00" */
  dateTime?: string;
  /** "45 min" */
  duration?: string;
}

/** Coffee, lunch, the closing words. */
export function TimelinePause({ title, note, ...moment }: TimelineMoment & PauseTexts) {
  return (
    <li className="timeline__stop timeline__stop--pause">
      <Moment {...moment} />
      <span className="timeline__dot" aria-hidden="true" />
      <div>
        <h3>{title}</h3>
        {note ? <p>{note}</p> : null}
      </div>
    </li>
  );
}

interface PauseTexts {
  title: string;
  note?: ReactNode;
}

const SEAT_ICONS: Record<SeatState["state"], IconName> = {
  certain: "check",
  waiting: "waiting",
  full: "cross",
};

export interface SeatState {
  state: "certain" | "waiting" | "full";
  /** "Je plek is zeker" */
  text: string;
}

export interface TimelineStopProps extends TimelineMoment {
  /** the same number as on the floor plan */
  number: number;
  /** id of the list item, to link to */
  id?: string;
  family: ThemeFamily | null;
  /** "Workshop, tent 2" or "Stand, nummer 12" */
  what: string;
  title: string;
  href?: string;
  organisations: readonly string[];
  /** "Omdat je zoekt naar <b>…</b>." */
  reason?: ReactNode;
  seat?: SeatState;
  /** buttons or forms */
  actions?: ReactNode;
}

export function TimelineStop(props: TimelineStopProps) {
  const { number, id, family, what, title, href, organisations, reason, seat, actions } = props;
  return (
    <li className="timeline__stop" id={id}>
      <Moment time={props.time} dateTime={props.dateTime} duration={props.duration} />
      <span className="timeline__number">
        <span className="visually-hidden">Halte </span>
        {number}
      </span>
      <div className={`timeline__card ${themeClass(family)}`}>
        <div className="timeline__cloth" aria-hidden="true" />
        <div className="timeline__text">
          <p className="timeline__what">{what}</p>
          <h3>{href ? <Anchor href={href}>{title}</Anchor> : title}</h3>
          <p className="strong">{namesInOneLine(organisations)}</p>
          {reason ? (
            <p className="timeline__reason">
              <Icon name="thread" />
              <span>{reason}</span>
            </p>
          ) : null}
          {seat ? (
            <p className={`timeline__seat timeline__seat--${seat.state}`}>
              <Icon name={SEAT_ICONS[seat.state]} />
              <span>{seat.text}</span>
            </p>
          ) : null}
          {actions ? <div className="timeline__actions button-row">{actions}</div> : null}
        </div>
      </div>
    </li>
  );
}

function Moment({ time, dateTime, duration }: TimelineMoment) {
  return (
    <div className="timeline__time">
      <time dateTime={dateTime}>{time}</time>
      {duration ? <span>{duration}</span> : null}
    </div>
  );
}
