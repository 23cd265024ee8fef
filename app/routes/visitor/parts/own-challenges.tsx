import { Form } from "@remix-run/react";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { answerTo } from "./answer-to.ts";
import { ChallengeFields } from "./challenge-fields.tsx";

interface OwnChallengesProps {
  challenges: VisitorChallenge[];
  /** id for one more; null when there are enough */
  nextKey: string | null;
  answer: GivenBack | undefined;
}

export function OwnChallenges({ challenges, nextKey, answer }: OwnChallengesProps) {
  const given = answer?.result?.initialValue;
  // What was typed comes back under the id that it was sent with, not under a new one.
  const sent = given?.intent === "challenge" && typeof given.key === "string" ? given.key : null;
  const isNew = sent !== null && !challenges.some(({ id }) => id === sent);
  const next = isNew ? sent : nextKey;
  return (
    <Stack gap={5}>
      <p>
        {challenges.length > 0
          ? "Dit bracht je mee. Je route kijkt er ook naar."
          : "Met een vraagstuk past je route beter, en zoeken we na de parade een gemeente die verder is."}
      </p>
      {challenges.map((challenge) => (
        <ChallengePart key={challenge.id} challenge={challenge} isKept answer={answer} />
      ))}
      {next ? (
        <ChallengePart
          key={next}
          challenge={{ id: next, title: "", text: "", visibility: "matching" }}
          isKept={false}
          answer={answer}
        />
      ) : null}
    </Stack>
  );
}

interface ChallengePartProps {
  challenge: VisitorChallenge;
  /** it stands in the database already */
  isKept: boolean;
  answer: GivenBack | undefined;
}

function ChallengePart({ challenge, isKept, answer }: ChallengePartProps) {
  const { id, title, text, visibility } = challenge;
  const ours = answerTo(answer, { intent: "challenge", key: id });
  const { formProps, fields, errors } = useServerForm<{
    title: string;
    text: string;
    visibility: string;
  }>({ id: `vraagstuk-${id}`, answer: ours, defaultValue: { title, text, visibility } });
  return (
    <Fold summary={isKept ? title : "Voeg een vraagstuk toe"} open={ours !== undefined}>
      <Form method="post" {...formProps}>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="key" value={id} />
        <ChallengeFields fields={fields} />
        <ButtonRow>
          <Button name="intent" value="challenge">
            Bewaar je vraagstuk
          </Button>
          {isKept ? (
            <Button name="intent" value="drop-challenge" variant="quiet" about={`: ${title}`}>
              Haal weg
            </Button>
          ) : null}
        </ButtonRow>
      </Form>
    </Fold>
  );
}
