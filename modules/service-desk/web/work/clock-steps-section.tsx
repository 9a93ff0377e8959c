import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useMay } from '../../../../web/api/session.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { FiredStep } from '../../../sla/escalation-rule.contract.ts';
import { listTicketSteps } from '../../ticket-escalation.contract.ts';
import { useStepWords } from './use-step-words.ts';
import './work.css';

/** What fired as its clocks ran out: when it was due, when it fired, and what it did; not there while nothing has. */
export function ClockStepsSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(listTicketSteps, { params: { ticket: ticketId } });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('step.title')}>
      <ol className="ticket-escalations">
        {data.items.map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
      </ol>
    </Section>
  );
}

function StepLine({ step }: { step: FiredStep }) {
  const { t } = useTranslation('service-desk');
  const words = useStepWords();
  const mayRead = useMay('escalation_rule.read');
  const { rule, dueAt, firedAt, isLate } = step;
  return (
    <li>
      <div>{words.fired(step)}</div>
      <div className="yt-small">{words.done(step)}</div>
      <div className="yt-quiet yt-small">
        {t('step.due')} <InstantText at={dueAt} /> · {t('step.fired')} <InstantText at={firedAt} />{' '}
        {isLate && <Status tone="waiting" text={t('step.late')} />}
      </div>
      <div className="yt-quiet yt-small">
        {mayRead ? <Go to={`/escalation-rules/${rule.id}`}>{rule.name}</Go> : rule.name}
      </div>
    </li>
  );
}

/** That a ticket was escalated by time: a fact beside its state. */
export function EscalatedMark({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const seesWork = useMay('ticket.read_work');
  const { data } = useAnswer(listTicketSteps, { params: { ticket: ticketId } }, { enabled: seesWork });
  const count = data?.items.length ?? 0;
  return count === 0 ? null : <Status tone="soon" text={t('step.badge')} />;
}
