import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { dueTone } from './due.ts';

const tones = { over: 'breached', soon: 'soon' } as const;

/** The next deadline of a ticket; of one whose clocks have stopped, only whether a target was missed. */
export function DueText({ ticket }: { ticket: Pick<TicketRow, 'nextDueAt' | 'isOverdue'> }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const now = useNow();
  const { nextDueAt, isOverdue } = ticket;
  if (nextDueAt === null) return isOverdue ? <Status tone="breached" text={t('ticket.overdue')} /> : <Missing />;
  const tone = dueTone(nextDueAt, now);
  const at = format.brief(nextDueAt, now);
  return (
    <time dateTime={nextDueAt} title={format.exact(nextDueAt)}>
      {tone === 'later' ? t('due.later', { at }) : <Status tone={tones[tone]} text={t(`due.${tone}`, { at })} />}
    </time>
  );
}
