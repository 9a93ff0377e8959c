import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readSurvey, type SurveyView } from '../../survey.contract.ts';
import { WriteDown } from '../calls/write-down.tsx';
import { AnswerList } from './answer-list.tsx';
import { SurveyFacts } from './survey-facts.tsx';
import { useSurveyWords } from './use-survey-words.tsx';

/** One survey beside the list: whom it asked, what they said, and the answers to be written down while it is open. */
export function SurveySummary({ id }: { id: string }) {
  const result = useAnswer(readSurvey, { params: { survey: id } });
  useLive('survey', { id, reads: [readSurvey] });
  return <Answered result={result}>{(survey) => <Summary survey={survey} />}</Answered>;
}

function Summary({ survey }: { survey: SurveyView }) {
  const { t } = useTranslation('surveys');
  const words = useSurveyWords();
  const { ticket } = survey;
  return (
    <>
      <h2>
        <Go to={`/tickets/${encodeURIComponent(ticket.number)}`}>{ticket.number}</Go> {ticket.title}
      </h2>
      <p>
        {words.state(survey)} {words.score(survey)} {words.recovery(survey)}
      </p>
      <SurveyFacts survey={survey} />
      {survey.answers.length > 0 && (
        <Section title={t('survey.answers')}>
          <AnswerList survey={survey} />
        </Section>
      )}
      {survey.abilities.includes('answer') && (
        <Section title={t('calls.writeDown')}>
          <WriteDown survey={survey} />
        </Section>
      )}
    </>
  );
}
