import type { ReactNode } from "react";

export interface DefinitionListProps {
  items: readonly { term: ReactNode; description: ReactNode; action?: ReactNode }[];
}

/** Terms and what they are, a line each: for looking over and checking. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="definition-list">
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
          {item.action ? <dd className="definition-list__action">{item.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
