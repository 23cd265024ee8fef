import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormActions } from "#app/ui/form.tsx";

interface ContributionButtonsProps {
  /** the gemeente is at work on it: it can be kept half done, and sent in */
  isAtWork: boolean;
  /** it was sent in before, and an organiser asked for changes */
  isAgain?: boolean;
  /** the page that shows it as the public will see it; absent while it is new */
  lookHref?: string;
  /** the page that asks whether it should go, and what that is called */
  remove?: { href: string; label: string } | null;
}

/** What one can do with a contribution that may be changed. */
export function ContributionButtons(props: ContributionButtonsProps) {
  const { isAtWork, isAgain, lookHref, remove } = props;
  return (
    <FormActions>
      {isAtWork ? (
        <>
          <Button variant="ribbon" name="intent" value="submit">
            {isAgain ? "Dien opnieuw in" : "Dien in"}
          </Button>
          <Button name="intent" value="save">
            {isAgain ? "Bewaar" : "Bewaar als concept"}
          </Button>
          <Button name="intent" value="look">
            Bewaar en bekijk
          </Button>
        </>
      ) : (
        <>
          <Button variant="ribbon" name="intent" value="change">
            Bewaar je wijzigingen
          </Button>
          {lookHref ? <ButtonLink href={lookHref}>Bekijk hoe het eruitziet</ButtonLink> : null}
        </>
      )}
      {remove ? (
        <ButtonLink variant="quiet" href={remove.href}>
          {remove.label}
        </ButtonLink>
      ) : null}
    </FormActions>
  );
}
