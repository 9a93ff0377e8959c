import { useTranslation } from 'react-i18next';
import { LightFileList } from '../../../files/web/light.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { readTimeline, type TimelineItem } from '../../entry.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { usePlainWords } from './use-plain-words.ts';

/** What happened and what was written, oldest first; the provider's people are its service, without names. */
export function TicketStory({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readTimeline, { params: { ticket: ticket.id } });
  return (
    <section className="lt-section">
      <h2>{t('portal.ticket.story')}</h2>
      <LightAnswered result={result}>
        {({ items }) => (
          <ol className="portal-story">
            {items.map((item) => (
              <li key={item.id}>{item.type === 'entry' ? <Entry entry={item} /> : <Milestone event={item} />}</li>
            ))}
          </ol>
        )}
      </LightAnswered>
    </section>
  );
}

function Entry({ entry }: { entry: Extract<TimelineItem, { type: 'entry' }> }) {
  const { t } = useTranslation('service-desk');
  const words = usePlainWords();
  const format = useFormat();
  const isTheirs = entry.author.kind === 'contact';
  return (
    <>
      <article className="portal-entry" data-side={isTheirs ? 'theirs' : 'ours'}>
        <header>
          <span>{isTheirs ? entry.author.name : t('portal.ticket.service')}</span>
          <time dateTime={entry.at} title={format.exact(entry.at)}>
            {words.time(entry.at)}
          </time>
        </header>
        <p className="portal-words">{entry.body}</p>
      </article>
      <LightFileList files={entry.attachments} />
    </>
  );
}

function Milestone({ event }: { event: Extract<TimelineItem, { type: 'event' }> }) {
  const { t } = useTranslation('service-desk');
  const words = usePlainWords();
  const format = useFormat();
  const kind = event.kind.replace('ticket.', '');
  const { reason = null } = event.params;
  // what was waited for then is said as what is waited for now
  const isWait = kind === 'waiting' && typeof reason === 'string';
  const waiting = { status: 'waiting', waitingReason: isWait ? reason : null, nextDueAt: null } as const;
  return (
    <p className="portal-milestone">
      {isWait ? words.said(words.state(waiting)) : t(`portal.milestone.${kind}`)}
      <time dateTime={event.at} title={format.exact(event.at)}>
        {words.time(event.at)}
      </time>
    </p>
  );
}
