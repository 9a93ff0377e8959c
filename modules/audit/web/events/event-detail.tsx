import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readEvent, type EventView } from '../../event.contract.ts';
import { useEventWords } from '../words/use-event-words.ts';
import './event-detail.css';
import { EventContent } from './event-content.tsx';
import { SubjectText } from './subject-text.tsx';

/** One entry beside the list: all that the log knows of it. */
export function EventDetail({ id }: { id: string }) {
  const result = useAnswer(readEvent, { params: { event: id } });
  return <Answered result={result}>{(event) => <Detail event={event} />}</Answered>;
}

function Detail({ event }: { event: EventView }) {
  const { t } = useTranslation('audit');
  const words = useEventWords();
  const { kind, subject, isSealed } = event;
  return (
    <>
      <header className="audit-event-head">
        <h2>{words.kind(kind)}</h2>
        <Status tone={isSealed ? 'good' : 'waiting'} text={isSealed ? t('trail.sealed') : t('trail.unsealed')} />
      </header>
      <Circumstances event={event} />
      <EventContent event={event} />
      <Go to={`/audit?subjectId=${subject.id}`}>{t('trail.onlyThis')}</Go>
    </>
  );
}

function Circumstances({ event }: { event: EventView }) {
  const { t } = useTranslation('audit');
  const words = useEventWords();
  const format = useFormat();
  const { recordedAt, occurredAt, actor, origin, address, subject, customer } = event;
  const who = words.actor(actor);
  return (
    <Facts
      items={[
        { label: t('trail.recordedAt'), value: format.precise(recordedAt) },
        ...(occurredAt === recordedAt
          ? []
          : [{ label: t('trail.occurredAt'), value: <InstantText at={occurredAt} /> }]),
        { label: t('trail.actor'), value: actor.href ? <Go to={actor.href}>{who}</Go> : who },
        { label: t('trail.from'), value: [words.origin(origin), address].filter(Boolean).join(' · ') },
        { label: t('trail.subject'), value: <SubjectText subject={subject} /> },
        ...(customer && customer.id !== subject.id ? [{ label: t('trail.customer'), value: customer.name }] : []),
      ]}
    />
  );
}
