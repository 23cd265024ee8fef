import { Anchor } from "./link.tsx";

export interface LinkGroup {
  label: string;
  links: readonly { href: string; label: string; about: string }[];
}

/** Every place one can go to, in groups, each with what one does there. */
export function LinkGroups({ label, groups }: { label: string; groups: readonly LinkGroup[] }) {
  return (
    <nav aria-label={label} className="link-groups">
      {groups.map((group) => (
        <section key={group.label}>
          <h3>{group.label}</h3>
          <ul>
            {group.links.map(({ href, label: name, about }) => (
              <li key={href}>
                <Anchor href={href}>{name}</Anchor>
                <p className="small soft">{about}.</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
