import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Timeline } from '../../../../web/ui/timeline.tsx';
import { readTimeline, type TimelineItem } from '../../entry.contract.ts';
import type { TicketMail } from '../../mail-intake.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { useTicketMails } from '../mails/use-ticket-mails.ts';
import { TicketDescription } from './ticket-description.tsx';
import './ticket-timeline.css';
import { useTimelineWords } from './use-timeline-words.tsx';

/** The story of a ticket, newest below and in sight. */
export function TicketTimeline({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readTimeline, { params: { ticket: ticket.id } }, { everySeconds: 60 });
  const mails = useTicketMails(ticket);
  const frame = useNewestInSight(result.data?.items.length ?? 0);
  return (
    // what scrolls must be reachable by keys (axe: scrollable-region-focusable)
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="ticket-timeline" ref={frame} role="region" aria-label={t('timeline.label')} tabIndex={0}>
      <TicketDescription ticket={ticket} mail={mails.madeOf} />
      <Answered result={result}>{({ items }) => <Story items={items} mails={mails.byEntry} />}</Answered>
    </div>
  );
}

/** Of a long story the end, and the rest at a press: hundreds of entries cost the browser too much at once. */
const mostAtOnce = 60;

interface StoryProps {
  items: readonly TimelineItem[];
  mails: ReadonlyMap<string, TicketMail>;
}

function Story({ items, mails }: StoryProps) {
  const { t } = useTranslation('service-desk');
  const wordsFor = useTimelineWords(mails);
  const [most, showUpTo] = useState(mostAtOnce);
  const hidden = Math.max(0, items.length - most);
  return (
    <>
      {hidden > 0 && (
        <Button block className="ticket-earlier" onClick={() => showUpTo(most + 200)}>
          {t('timeline.earlier', { count: hidden })}
        </Button>
      )}
      <Timeline entries={items.slice(hidden).map(wordsFor)} />
    </>
  );
}

/** Scrolls to the end whenever something new stands there. */
function useNewestInSight(length: number) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (length > 0 && frame.current) frame.current.scrollTop = frame.current.scrollHeight;
  }, [length]);
  return frame;
}
