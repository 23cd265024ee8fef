import { useId, useState } from "react";
import { Button } from "./button.tsx";
import { useAlive } from "./use-alive.ts";

export interface CopyLineProps {
  label: string;
  value: string;
}

/** A line to take along, such as an address. The button comes with JavaScript; selecting works without. */
export function CopyLine({ label, value }: CopyLineProps) {
  const id = useId();
  const alive = useAlive();
  const [copiedValue, setCopiedValue] = useState<string | null>(null);
  const copied = copiedValue === value;
  const copy = () => {
    void navigator.clipboard.writeText(value).then(() => setCopiedValue(value));
  };
  return (
    <div className="copy-line">
      <label className="strong" htmlFor={id}>
        {label}
      </label>
      <div className="copy-line__row">
        <input className="input" id={id} readOnly value={value} />
        {alive ? (
          <Button type="button" icon={copied ? "check" : "copy"} onClick={copy}>
            {copied ? "Gekopieerd" : "Kopieer"}
          </Button>
        ) : null}
      </div>
      <p className="visually-hidden" role="status">
        {copied ? "Gekopieerd" : ""}
      </p>
    </div>
  );
}
