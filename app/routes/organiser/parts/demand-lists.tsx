import { KIND_NAMES, STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import type {
  ContributionKind,
  ContributionStatus,
} from "#app/domain/registration/contribution.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { Panel } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";

interface StrugglingListProps {
  struggling: readonly { name: string; public: string[]; forMatching: number }[];
}

/** Who struggles with a theme. What is only for matching is counted and never quoted. */
export function StrugglingList({ struggling }: StrugglingListProps) {
  return (
    <Panel id="vraag" title="Wie hiermee worstelt" tone="sheet">
      {struggling.length === 0 ? <p>Nog niemand bracht een vraagstuk over dit thema in.</p> : null}
      <ul className="demand-list">
        {struggling.map(({ name, public: titles, forMatching }) => (
          <li key={name}>
            <b>{name}</b>
            {titles.map((title) => (
              <span key={title} className="demand-list__line">
                ‘{title}’
              </span>
            ))}
            {forMatching > 0 ? (
              <span className="demand-list__line soft">
                {forMatching === 1 ? "Eén vraagstuk" : `${forMatching} vraagstukken`}, alleen voor
                koppelingen
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface OnOfferListProps {
  onOffer: readonly {
    id: string;
    kind: ContributionKind;
    status: ContributionStatus;
    title: string | null;
    organisations: readonly { name: string }[];
  }[];
  /** address of the organiser's own pages */
  office: string;
}

/** Who shows something on a theme. A draft has no title here: it is the gemeente's own. */
export function OnOfferList({ onOffer, office }: OnOfferListProps) {
  return (
    <Panel id="aanbod" title="Wie hier iets over laat zien" tone="sheet">
      {onOffer.length === 0 ? <p>Nog niemand meldde iets over dit thema aan.</p> : null}
      <ul className="demand-list">
        {onOffer.map(({ id, kind, status, title, organisations }) => (
          <li key={id}>
            <b>{namesInOneLine(organisations.map(({ name }) => name))}</b>
            <span className="demand-list__line">
              {title === null ? (
                `Werkt aan een ${KIND_NAMES[kind].toLowerCase()}`
              ) : (
                <Anchor href={`${office}/aanmeldingen/${id}`}>{title}</Anchor>
              )}
            </span>
            <span className="demand-list__line soft">
              {KIND_NAMES[kind]}, {STATUS_NAMES[status].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
