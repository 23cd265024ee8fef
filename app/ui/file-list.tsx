import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { Anchor } from "./link.tsx";

export interface FileListProps {
  label: string;
  files: readonly {
    id: string;
    name: string;
    /** what kind it is and how large: "pdf, 2,4 MB" */
    detail: string;
    /** absent: it cannot be had, and `note` says why */
    href?: string;
    note?: ReactNode;
  }[];
}

/** Files to take along, each with what it is before one takes it. */
export function FileList({ label, files }: FileListProps) {
  return (
    <ul className="file-list" aria-label={label}>
      {files.map(({ id, name, detail, href, note }) => (
        <li key={id}>
          <Icon name={href ? "download" : "lock"} />
          <div>
            {href ? (
              <Anchor href={href} download>
                {name}
              </Anchor>
            ) : (
              <span className="strong">{name}</span>
            )}{" "}
            <span className="soft small">({detail})</span>
            {note ? <p className="small">{note}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
