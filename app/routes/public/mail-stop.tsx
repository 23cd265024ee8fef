import { data, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { chooseMails, loadRefusal } from "#app/features/outbox/refuse-mails.ts";
import { env } from "#app/http/env.ts";
import { formOf } from "#app/http/form-data.ts";
import { orNotFound, notFound, receive, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";

export const meta: MetaFunction = () => [
  { title: "Welke mails je krijgt | PraktijkVoorbeeldenParade" },
  { name: "robots", content: "noindex" },
];

const PRIVATE = { "Cache-Control": "private, no-store" };

// Scanners of mail open every link: looking changes nothing.
export const loader = view("routes/public/mail-stop", async ({ params }) => {
  const refusal = orNotFound(await loadRefusal(params.token ?? "", env().APP_SECRET));
  return data(refusal, { headers: PRIVATE });
});

export const action = receive("routes/public/mail-stop", async ({ params, request }) => {
  const { token = "" } = params;
  const form = await formOf(request);
  const wanted = form.get("intent") === "again";
  const isOurs = await chooseMails({ token, wanted }, env().APP_SECRET, new Date());
  if (!isOurs) throw notFound();
  // RFC 8058: a mail program that posts this is not to be sent elsewhere.
  if (form.get("List-Unsubscribe") === "One-Click") return data({ stopped: true });
  return goTo(`/geen-mails/${token}`);
});

export default function MailStop() {
  const { email, isRefused } = useLoaderData<typeof loader>();
  return (
    <Wrap narrow>
      <PageHeading
        title={isRefused ? "Je krijgt minder mails" : "Wil je minder mails?"}
        intro={`Het gaat om mails naar ${email}.`}
      />
      {isRefused ? (
        <>
          <Notice tone="good" live>
            Je krijgt geen uitnodigingen, herinneringen en introducties meer. Mails over wat je zelf
            aanmeldt krijg je nog wel, zoals een bevestiging of een link om in te loggen.
          </Notice>
          <Form method="post">
            <Button variant="outline" name="intent" value="again">
              Stuur ze toch weer
            </Button>
          </Form>
        </>
      ) : (
        <>
          <p>
            Dan stoppen we met uitnodigingen, herinneringen en introducties. Mails over wat je zelf
            aanmeldt blijven komen: een bevestiging, je plek in een workshop, een link om in te
            loggen.
          </p>
          <Form method="post">
            <Button name="intent" value="stop">
              Stop deze mails
            </Button>
          </Form>
        </>
      )}
    </Wrap>
  );
}
