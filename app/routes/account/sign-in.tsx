import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { signInForm } from "#app/domain/sign-in/sign-in-form.ts";
import { requestLink } from "#app/features/sign-in/request-link.ts";
import { env } from "#app/http/env.ts";
import { readForm } from "#app/http/form.ts";
import { change, view } from "#app/http/guard.ts";
import { goTo, ownPath } from "#app/http/redirect.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { TextInput } from "#app/ui/text-field.tsx";

export const meta: MetaFunction = () => [{ title: "Inloggen | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/account/sign-in", async ({ request, viewer }) => {
  const next = ownPath(new URL(request.url).searchParams.get("naar"), "/");
  // Somebody who may not see a page may want to sign in as somebody else, so the form stays.
  return data({ next, signedInAs: viewer?.email ?? null });
});

export const action = change("routes/account/sign-in", async ({ request, context }) => {
  const form = await readForm(request, signInForm);
  if (!form.ok) return form.answer;
  const { email, naar } = form.value;
  const asked = { email, redirectTo: ownPath(naar, "/"), caller: context.caller };
  const link = await requestLink(asked, { now: new Date(), appSecret: env().APP_SECRET });
  if (!link.ok) {
    const minutes = Math.ceil(link.waitSeconds / 60);
    return form.refuse({
      email: [`Je vroeg al een paar keer om een link. Wacht ${minutes} minuten en probeer opnieuw`],
    });
  }
  return goTo("/inloggen/verstuurd");
});

export default function SignIn() {
  const { next, signedInAs } = useLoaderData<typeof loader>();
  const { formProps, fields, errors } = useServerForm<{ email: string }>({
    id: "inloggen",
    answer: useActionData<typeof action>(),
  });
  return (
    <Wrap narrow>
      <PageHeading
        title="Kom binnen"
        intro="Vul je e-mailadres in. Je krijgt een mail met een link, een wachtwoord heb je niet nodig. Ben je hier voor het eerst? Dan werkt het net zo."
      />
      {signedInAs ? <p>Je bent nu ingelogd als {signedInAs}.</p> : null}
      <ErrorSummary errors={errors} />
      <Form method="post" {...formProps}>
        <input type="hidden" name="naar" value={next} />
        <TextInput
          {...text(fields.email)}
          label="Je e-mailadres"
          help="Liefst dat van je werk: dan weten we bij welke gemeente je hoort."
          type="email"
          autoComplete="email"
          inputMode="email"
          width="medium"
        />
        <FormActions>
          <Button variant="ribbon">Stuur me een link</Button>
        </FormActions>
      </Form>
    </Wrap>
  );
}
