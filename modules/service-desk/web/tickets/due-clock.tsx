import { useTranslation } from 'react-i18next';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { clockFace } from '../../../../web/ui/clock/clock-face.ts';
import { useDueWords } from '../../../../web/ui/clock/use-due-words.ts';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { clockNow } from '../../../sla/web/index.ts';
import './due-clock.css';

type Timed = Pick<TicketRow, 'clock' | 'isOverdue'>;

/** What is left of contractual time, as words over a bar; of one whose clocks have stopped, only whether one was missed. */
export function DueClock({ ticket: { clock, isOverdue } }: { ticket: Timed }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const dueWords = useDueWords();
  const now = useNow();
  const reasons = useCodes('waiting_reason');
  if (!clock) return isOverdue ? <Status tone="breached" text={t('ticket.overdue')} /> : <Missing />;
  const face = clockFace(clockNow(clock, now));
  const duration = format.workingTime(face.seconds);
  const why = clock.pausedFor && reasons.nameOf(clock.pausedFor);
  const kind = t(`sla:clock.${clock.kind}`);
  const whole = [`${kind}${t('due.colon')}${t(`shell:clock.${face.said}`, { duration })}`, why, dueWords(clock)];
  return (
    <span className="due-clock" data-tone={face.tone} title={whole.filter(Boolean).join('\n')}>
      <span className="due-clock-words">
        <b>{t(`due.${face.said}`, { duration })}</b>
        {face.tone === 'paused' && why && <i>{why}</i>}
      </span>
      <span className="due-clock-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(face.share * 100)}%` }} />
      </span>
    </span>
  );
}
