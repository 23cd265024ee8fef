import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

/** For a link that opens nothing any more: never a reason, because that would be somebody's. */
export function Gone({
  event,
  title,
  children,
}: {
  event: string;
  title: string;
  children: string;
}) {
  return (
    <Wrap narrow>
      <PageHeading title={title} intro={children} />
      <ButtonLink variant="ribbon" href={`/${event}`}>
        Naar het evenement
      </ButtonLink>
    </Wrap>
  );
}
