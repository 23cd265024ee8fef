import { useEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import { DraftQueue, type KeepState } from "./draft-queue.ts";
import { bodyOf, isTouched } from "./form-body.ts";
import { findHere, forgetHere, keepHere, type KeptHere } from "./kept-here.ts";
import { sendDraft, sendLast } from "./send-draft.ts";

export interface DraftKeeper {
  state: KeepState;
  /** what the form knows now, to be sent along by its buttons */
  known: string;
  /** typed on this machine before and never kept; the writer says what becomes of it */
  found: KeptHere | null;
  /** after every change in the form */
  onTyped: () => void;
  /**
   * The form goes by a button. False: first it has to be known what became of what was sent
   * before, or one's own words would clash with each other; it goes again by itself.
   */
  onSent: (event: FormEvent<HTMLFormElement>) => boolean;
  /** `fill` puts the words back into the form */
  takeBack: (fill: (body: string) => void) => void;
  throwAway: () => void;
}

interface Options {
  form: RefObject<HTMLFormElement>;
  /** of the contribution */
  id: string;
  /** what the form knows that shows what it was filled with */
  known: string;
  /** where it is sent by itself; null: only buttons send it, and this machine keeps it till then */
  address: string | null;
  /** what the server gave back instead of keeping it; a clash waits for the writer */
  answer: { clash?: object } | undefined;
}

/** Milliseconds that a button waits for the answer to what was sent just before. */
const PATIENCE_FOR_BUTTON = 5_000;

/**
 * Keeps what is typed: on this machine at once, with the server after each pause in typing. It
 * never changes what stands in the form.
 */
export function useDraftKeeper(options: Options): DraftKeeper {
  const { form, id, known, address, answer } = options;
  const [state, setState] = useState<KeepState>({ kind: "nothing-new" });
  const [found, setFound] = useState<KeptHere | null>(null);
  const [knows, setKnows] = useState(known);
  const hasFound = useRef(false);
  const queue = useRef<DraftQueue | null>(null);
  const isLast = useRef(false);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const show = (left: KeptHere | null) => {
      hasFound.current = left !== null;
      setFound(left);
    };
    const atFirst = bodyOf(element);
    const isNew = answer !== undefined || isTouched(element);
    const made = new DraftQueue(isNew ? "" : atFirst, known, {
      send: (body, knows) =>
        address ? sendDraft(address, body, knows) : Promise.resolve({ kind: "offline" as const }),
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      tell: (told) => {
        setState(told);
        setKnows(made.known);
        if (told.kind === "kept" && !made.isBehind && !hasFound.current) forgetHere(id);
      },
    });
    queue.current = made;
    setKnows(known);
    const left = findHere(id, Date.now());
    if (answer === undefined && left) {
      if (left.wasSent || sameWords(left.body, atFirst)) forgetHere(id);
      else show(left);
    }
    if (answer?.clash) made.stop();
    else if (isNew && address) made.typed(atFirst);

    const online = () => made.sendNow();
    const leave = () => {
      if (address && made.isBehind && !made.isHalted) {
        sendLast(address, bodyOf(element), made.known);
      }
    };
    window.addEventListener("online", online);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("pagehide", leave);
      leave();
      made.stop();
    };
  }, [address, answer, form, id, known]);

  const remember = (body: string, wasSent: boolean) => {
    const knows = queue.current?.known ?? known;
    keepHere(id, { body, known: knows, at: Date.now(), wasSent });
  };
  const settle = () => {
    hasFound.current = false;
    setFound(null);
  };

  return {
    state,
    known: knows,
    found,
    onTyped: () => {
      if (!form.current) return;
      const body = bodyOf(form.current);
      // What was found here stays till the writer chose.
      if (!hasFound.current) remember(body, false);
      if (address) queue.current?.typed(body);
    },
    onSent: (event) => {
      const element = event.currentTarget;
      if (queue.current?.isUnsure && !isLast.current) {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_FOR_BUTTON));
        void Promise.race([queue.current.settle(), patience]).then(() =>
          // A moment for the page to write down what is known now.
          setTimeout(() => {
            isLast.current = true;
            element.requestSubmit(submitter);
            isLast.current = false;
          }),
        );
        return false;
      }
      remember(bodyOf(element), true);
      queue.current?.stop();
      return true;
    },
    takeBack: (fill) => {
      if (!found) return;
      setKnows(found.known);
      settle();
      fill(found.body);
      if (address) queue.current?.takeBack(found.body, found.known);
    },
    throwAway: () => {
      forgetHere(id);
      settle();
    },
  };
}

/** The server trims what it keeps and browsers differ in line ends: that is no difference. */
function sameWords(a: string, b: string): boolean {
  const words = (body: string) =>
    [...new URLSearchParams(body)]
      .map(([name, value]) => `${name}=${value.replace(/\r\n?/g, "\n").trim()}`)
      .filter((entry) => !entry.endsWith("="))
      .join("&");
  return words(a) === words(b);
}
