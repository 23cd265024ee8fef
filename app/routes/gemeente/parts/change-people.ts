import type { z } from "zod";
import type { peopleForm } from "#app/domain/organisations/forms.ts";
import type { PeopleRefusal } from "#app/domain/organisations/people.ts";
import { displayName, type Viewer } from "#app/domain/people/viewer.ts";
import { decideMembership } from "#app/features/organisations/decide-membership.ts";
import { inviteColleague, type Invited } from "#app/features/organisations/invite-colleague.ts";
import { removeColleague } from "#app/features/organisations/remove-colleague.ts";
import { setContact } from "#app/features/organisations/set-contact.ts";
import { withdrawInvitation } from "#app/features/organisations/withdraw-invitation.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { notFound } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { tooOften } from "./joined.ts";

interface ReadForm<Answer> {
  value: z.infer<typeof peopleForm>;
  refuse: (errors: Record<string, string[]>) => Answer;
}

const REFUSALS: Record<PeopleRefusal, string> = {
  "not-yours": "Alleen een contactpersoon kan dit. Vraag het die",
  "not-there": "Deze persoon werkt hier al niet meer",
  "last-one": "Er werkt altijd iemand. Nodig eerst een collega uit",
  "last-contact": "Er is altijd een contactpersoon. Maak eerst een collega contactpersoon",
};

/** Does with the people of an organisation what the form asks, and says how that went. */
export async function changePeople<Answer>(
  { value, refuse }: ReadForm<Answer>,
  { event, organisation, me }: { event: string; organisation: string; me: Viewer },
) {
  const here = `/${event}/gemeente/${organisation}/wie-we-zijn`;
  const now = new Date();
  switch (value.intent) {
    case "invite": {
      const by = { userId: me.userId, label: displayName(me) };
      const { email } = value;
      const asked = { organisationSlug: organisation, eventSlug: event, email, by };
      const invited = await inviteColleague(asked, now);
      if (!invited.ok) return refuse({ email: [whyNotInvited(invited)] });
      return goToAndTell(
        here,
        invited.mailed
          ? `We hebben een uitnodiging gestuurd naar ${email}.`
          : `De uitnodiging aan ${email} geldt weer dertig dagen. De mail van vandaag werkt nog, dus we sturen er geen tweede.`,
      );
    }
    case "withdraw": {
      const email = await withdrawInvitation(value.invitation, organisation);
      return goToAndTell(
        here,
        email
          ? `De uitnodiging aan ${email} is ingetrokken.`
          : "Deze uitnodiging was er al niet meer.",
      );
    }
    case "remove": {
      const asked = { organisationSlug: organisation, userId: value.person, by: me.userId };
      const removed = await removeColleague(asked);
      if (!removed.ok) return refuse({ "": [REFUSALS[removed.reason]] });
      if (value.person === me.userId) return goTo(`/${event}/gemeente?gelukt=vertrokken`);
      return goToAndTell(here, `${removed.email} kan er nu niet meer bij.`);
    }
    case "contact":
    case "no-contact": {
      const isContact = value.intent === "contact";
      const asked = { organisationSlug: organisation, userId: value.person, isContact };
      const set = await setContact({ ...asked, by: me.userId });
      if (!set.ok) return refuse({ "": [REFUSALS[set.reason]] });
      return goToAndTell(
        here,
        isContact ? "Je collega is nu contactpersoon." : "Die is nu geen contactpersoon meer.",
      );
    }
    case "approve":
    case "refuse": {
      const approves = value.intent === "approve";
      const asked = { organisationSlug: organisation, userId: value.person, approves };
      const decided = await decideMembership({ ...asked, eventSlug: event }, now);
      if (!decided.ok) return goToAndTell(here, "Deze aanvraag was al beantwoord of ingetrokken.");
      return goToAndTell(
        here,
        approves ? "Je collega is erbij en krijgt een mail." : "De aanvraag is geweigerd.",
      );
    }
  }
}

function whyNotInvited(invited: Extract<Invited, { ok: false }>): string {
  switch (invited.reason) {
    case "works-here":
      return "Deze collega werkt al mee";
    case "waits-here":
      return "Deze collega vroeg al om mee te doen. Laat die hierboven toe";
    case "too-often":
      return tooOften(invited);
    case "not-found":
      throw notFound();
  }
}
