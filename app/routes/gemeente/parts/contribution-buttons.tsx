import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormActions } from "#app/ui/form.tsx";

interface ContributionButtonsProps {
  isDraft: boolean;
  /** the page that asks whether it should go; null when it cannot go (any more) */
  removeHref: string | null;
}

/** What one can do with a contribution that may be changed. */
export function ContributionButtons({ isDraft, removeHref }: ContributionButtonsProps) {
  if (isDraft) {
    return (
      <FormActions>
        <Button variant="ribbon" name="intent" value="submit">
          Dien in
        </Button>
        <Button name="intent" value="save">
          Bewaar als concept
        </Button>
        {removeHref ? (
          <ButtonLink variant="quiet" href={removeHref}>
            Gooi dit concept weg
          </ButtonLink>
        ) : null}
      </FormActions>
    );
  }
  return (
    <FormActions>
      <Button variant="ribbon" name="intent" value="change">
        Bewaar je wijzigingen
      </Button>
      {removeHref ? (
        <ButtonLink variant="quiet" href={removeHref}>
          Trek terug
        </ButtonLink>
      ) : null}
    </FormActions>
  );
}
