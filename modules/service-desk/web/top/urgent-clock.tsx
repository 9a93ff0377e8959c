import { ClockCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { clockFace } from '../../../../web/ui/clock/clock-face.ts';
import { useDueWords } from '../../../../web/ui/clock/use-due-words.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { listTickets } from '../../ticket-list.contract.ts';
import { clockNow } from '../../../sla/web/index.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import './top.css';

/** The ticket in one's hands whose clock runs out first, on every page; nothing where none is counted. */
export function UrgentClock() {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const dueWords = useDueWords();
  const now = useNow();
  const mine = { assigneeId: 'me', sort: 'nextDueAt', limit: 1 } as const;
  const [ticket] = useAnswer(listTickets, { query: mine }, { everySeconds: 60 }).data?.items ?? [];
  useLive('ticket', { reads: [listTickets] });
  const clock = ticket?.clock;
  if (!ticket || !clock || clock.deadlineAt === null) return null;
  const face = clockFace(clockNow(clock, now));
  const duration = format.workingTime(face.seconds);
  const whole = [
    `${ticket.number} ${ticket.title}`,
    `${t(`sla:clock.${clock.kind}`)}${t('due.colon')}${t(`shell:clock.${face.said}`, { duration })}`,
    dueWords(clock),
  ];
  return (
    <Go to={ticketPath(ticket)} className="top-clock" data-tone={face.tone} title={whole.join('\n')}>
      <ClockCircleOutlined />
      <span className="yt-cut">{t(`due.${face.said}`, { duration })}</span>
      <span className="top-clock-number">{ticket.number.slice(-6)}</span>
    </Go>
  );
}
