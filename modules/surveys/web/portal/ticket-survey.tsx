import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { PortalPanelProps } from '../../../../web/portal-register.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { answerSurvey, listTicketSurveys, type SurveyView } from '../../survey.contract.ts';
import { AnswerForm } from '../answers/answer-form.tsx';
import { StarScore } from '../answers/star-score.tsx';
import { useKeptAnswers } from '../answers/use-kept-answers.ts';

/** On a ticket that was resolved: how was it? Two taps; afterwards what was said, and thanks. Nobody else is asked. */
export function TicketSurvey({ subjectId }: PortalPanelProps) {
  const { data } = useAnswer(listTicketSurveys, { params: { ticket: subjectId } });
  useLive('survey', { reads: [listTicketSurveys] });
  const [newest] = data?.items ?? [];
  if (!newest) return null;
  if (newest.abilities.includes('answer')) return <Asking key={newest.id} survey={newest} />;
  return newest.state === 'answered' ? <Thanks survey={newest} /> : null;
}

function Asking({ survey }: { survey: SurveyView }) {
  const { t } = useTranslation('surveys');
  const kept = useKeptAnswers(survey.id);
  const send = useSend(answerSurvey, { onSent: kept.forget });
  return (
    <section className="lt-card" id="survey" aria-label={t('portal.ask.title')}>
      <h2>{t('portal.ask.title')}</h2>
      <AnswerForm
        questions={survey.questions}
        kept={kept}
        error={send.error}
        submit={(answers) => send.mutate({ params: { survey: survey.id }, body: { answers } })}
      >
        <LightFault error={send.error} />
        <LightButton type="submit" look="next" isBusy={send.isPending} disabled={!kept.isBegun}>
          {t('portal.ask.send')}
        </LightButton>
        {!kept.isBegun && <p className="lt-help">{t('portal.ask.begin')}</p>}
      </AnswerForm>
    </section>
  );
}

function Thanks({ survey: { score, comment } }: { survey: SurveyView }) {
  const { t } = useTranslation('surveys');
  return (
    <section className="lt-card" id="survey" aria-label={t('portal.thanks.title')}>
      <h2>{t('portal.thanks.title')}</h2>
      {score !== null && <StarScore score={score} />}
      {comment !== null && <p>{comment}</p>}
      <p className="lt-help">{t('portal.thanks.text')}</p>
    </section>
  );
}
