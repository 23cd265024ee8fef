import { Form, useSubmit } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Anchor } from "./link.tsx";
import { useAlive } from "./use-alive.ts";
import { useReorder } from "./use-reorder.ts";

export interface RankedItem {
  id: string;
  title: string;
  href: string;
  note: string;
  /** how it ended */
  outcome?: ReactNode;
}

interface RankingListProps {
  label: string;
  items: readonly RankedItem[];
  /** with buttons that send "up", "down" and "remove", and "move" by dragging */
  canChange: boolean;
}

/** What somebody wants, the dearest first, each on a stop of the ribbon. */
export function RankingList({ label, items, canChange }: RankingListProps) {
  const alive = useAlive();
  const submit = useSubmit();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | null>(null);
  const ids = items.map(({ id }) => id);
  const { dragged, over, gripOf } = useReorder(ids, (id, place) => {
    pressed.current = `grip-${id}`;
    const form = { intent: "move", contribution: id, place: `${place + 1}` };
    submit(form, { method: "post", preventScrollReset: true, replace: true });
  });
  const order = ids.join();
  // A row that moves takes the focus along; a browser lets go of what is put elsewhere.
  useEffect(() => {
    const key = pressed.current;
    if (!key || !list.current) return;
    const id = key.slice(key.indexOf("-") + 1);
    const row = list.current.querySelector(`[data-row="${CSS.escape(id)}"]`);
    const same = row?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    (same ?? (row ?? list.current).querySelector<HTMLElement>("button"))?.focus();
    pressed.current = null;
  }, [order]);
  return (
    <ol className="ranking" aria-label={label} ref={list}>
      {items.map(({ id, title, href, note, outcome }, index) => (
        <li
          key={id}
          data-row={id}
          className={classNames(
            "ranking__row",
            dragged === id && "ranking__row--dragged",
            over === id && dragged !== id && "ranking__row--over",
          )}
        >
          <span className="ranking__number" aria-hidden="true">
            {index + 1}
          </span>
          <div className="ranking__text">
            <Anchor href={href}>{title}</Anchor>
            <p className="small soft">{note}</p>
            {outcome}
          </div>
          {canChange ? (
            <Form
              method="post"
              className="ranking__buttons"
              preventScrollReset
              replace
              onSubmit={(event) => {
                const button = (event.nativeEvent as SubmitEvent).submitter;
                pressed.current = button?.getAttribute("data-key") ?? null;
              }}
            >
              <input type="hidden" name="contribution" value={id} />
              {alive ? (
                <button
                  type="button"
                  className="ranking__grip"
                  data-key={`grip-${id}`}
                  aria-label={`Versleep ${title}, of gebruik de pijltjes omhoog en omlaag`}
                  {...gripOf(id)}
                />
              ) : null}
              <Step intent="up" id={id} about={title} hidden={index === 0}>
                Omhoog
              </Step>
              <Step intent="down" id={id} about={title} hidden={index === items.length - 1}>
                Omlaag
              </Step>
              <Step intent="remove" id={id} about={title}>
                Weg
              </Step>
            </Form>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  intent: string;
  id: string;
  about: string;
  hidden?: boolean;
  children: string;
}

function Step({ intent, id, about, hidden, children }: StepProps) {
  if (hidden) return null;
  return (
    <Button
      small
      variant="quiet"
      name="intent"
      value={intent}
      about={`: ${about}`}
      data-key={`${intent}-${id}`}
    >
      {children}
    </Button>
  );
}
