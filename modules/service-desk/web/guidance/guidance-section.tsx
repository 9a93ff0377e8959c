import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readTicketGuidance } from '../../guidance.contract.ts';
import './guidance.css';
import { wordsIn } from './tree-words.ts';

/** What the caller was asked first, and answered; nothing where nothing was asked. */
export function GuidanceSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const guidance = useAnswer(readTicketGuidance, { params: { ticket: ticketId } }).data?.guidance;
  if (!guidance) return null;
  return (
    <Section title={t('guidance.panel')}>
      <Facts
        items={guidance.steps.map(({ question, answer }) => ({ label: wordsIn(question), value: wordsIn(answer) }))}
      />
      {guidance.tip && (
        <div className="guidance-tip">
          <span className="yt-quiet">{t('guidance.tipTried')}</span>
          <p>{wordsIn(guidance.tip)}</p>
        </div>
      )}
    </Section>
  );
}
