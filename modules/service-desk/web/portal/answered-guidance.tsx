import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { readTicketGuidance } from '../../guidance.contract.ts';
import { wordsIn } from '../guidance/tree-words.ts';

/** What was asked before the report was sent, and answered. */
export function AnsweredGuidance({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const guidance = useAnswer(readTicketGuidance, { params: { ticket: ticketId } }).data?.guidance;
  if (!guidance) return null;
  return (
    <section className="lt-card portal-report">
      <h2>{t('portal.guided.panel')}</h2>
      <dl>
        {guidance.steps.map(({ question, answer }) => (
          <div key={question['zh-CN']}>
            <dt>{wordsIn(question)}</dt>
            <dd>{wordsIn(answer)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
