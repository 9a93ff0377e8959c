import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { answerAsGuest, refuseAsGuest, type SurveyVisit } from '../../survey-visit.contract.ts';
import { AnswerForm } from '../answers/answer-form.tsx';
import { useKeptAnswers } from '../answers/use-kept-answers.ts';

interface VisitFormProps {
  link: string;
  visit: SurveyVisit;
}

/** The questions while it is open; afterwards thanks, or why nothing can be said any more. */
export function VisitForm({ link, visit }: VisitFormProps) {
  const { t } = useTranslation('surveys');
  const [said, say] = useState<'thanks' | 'refused' | null>(null);
  const { number, title, state, isOpen } = visit;
  const ended = said ?? (state === 'answered' ? 'answered' : 'over');
  return (
    <section className="lt-card">
      <p>{t('portal.guest.about', { number, title })}</p>
      {isOpen && said === null ? (
        <Asking link={link} visit={visit} onSaid={say} />
      ) : (
        <p role="status">{t(`portal.guest.${ended}`)}</p>
      )}
    </section>
  );
}

function Asking({ link, visit, onSaid }: VisitFormProps & { onSaid: (said: 'thanks' | 'refused') => void }) {
  const { t } = useTranslation('surveys');
  const kept = useKeptAnswers(link.slice(-12));
  const done = (said: 'thanks' | 'refused') => () => {
    kept.forget();
    onSaid(said);
  };
  const send = useSend(answerAsGuest, { onSent: done('thanks'), changes: [] });
  const refuse = useSend(refuseAsGuest, { onSent: done('refused'), changes: [] });
  return (
    <AnswerForm
      questions={visit.questions}
      kept={kept}
      error={send.error}
      submit={(answers) => send.mutate({ body: { surveyId: visit.id, answers } })}
    >
      <LightFault error={send.error ?? refuse.error} />
      <div className="lt-buttons">
        <LightButton type="submit" look="next" isBusy={send.isPending} disabled={!kept.isBegun}>
          {t('portal.ask.send')}
        </LightButton>
        <LightButton
          look="quiet"
          isBusy={refuse.isPending}
          onClick={() => refuse.mutate({ body: { surveyId: visit.id } })}
        >
          {t('portal.guest.refuse')}
        </LightButton>
      </div>
      {!kept.isBegun && <p className="lt-help">{t('portal.ask.begin')}</p>}
    </AnswerForm>
  );
}
