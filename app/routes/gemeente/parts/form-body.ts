/** Fields about the sending itself rather than about what was written. */
const NOT_WRITTEN = new Set(["intent", "known", "seen", "yields", "key"]);

/** What somebody wrote in a form, as one string: equal strings are equal content. */
export function bodyOf(form: HTMLFormElement): string {
  const written = [...new FormData(form)].filter(
    (entry): entry is [string, string] =>
      !NOT_WRITTEN.has(entry[0]) && typeof entry[1] === "string",
  );
  return new URLSearchParams(written).toString();
}

/** Fills a form with what was written before, as if it were typed. */
export function fillIn(form: HTMLFormElement, body: string): void {
  const values = new URLSearchParams(body);
  const seen = new Map<string, number>();
  for (const control of form.elements) {
    const isField =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement;
    if (!isField || control.type === "hidden" || NOT_WRITTEN.has(control.name)) continue;
    const written = values.getAll(control.name);
    if (control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type)) {
      control.checked = written.includes(control.value);
    } else {
      // Lists of one name, such as the rounds of a presenter, keep their order.
      const index = seen.get(control.name) ?? 0;
      seen.set(control.name, index + 1);
      control.value = written[index] ?? "";
    }
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** How many presenters were written. */
export function presentersIn(body: string): number {
  const rows = [...new URLSearchParams(body).keys()].map(
    (name) => Number(/^presenters\[(\d+)\]/.exec(name)?.[1] ?? -1) + 1,
  );
  return Math.max(0, ...rows);
}

/** Whether something was typed before the page was alive: on a slow connection that takes a while. */
export function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options];
      const atFirst = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
      return control.value !== (atFirst?.value ?? "");
    }
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (!(control instanceof HTMLInputElement) || control.type === "hidden") return false;
    const isBox = ["checkbox", "radio"].includes(control.type);
    return isBox
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue;
  });
}
