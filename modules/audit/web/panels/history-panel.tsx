import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Timeline } from '../../../../web/ui/timeline.tsx';
import { listEvents, type EventView } from '../../event.contract.ts';
import { EventContent } from '../events/event-content.tsx';
import { useEventWords } from '../words/use-event-words.ts';

const mostShown = 5;

/** The last that happened to a record, on its page; of a person also what happened to their account. */
export function HistoryPanel({ subjectId }: PanelProps) {
  const { t } = useTranslation('audit');
  const result = useAnswer(listEvents, { query: { subjectId, limit: mostShown } });
  return (
    <Answered result={result} lines={2}>
      {({ items, next }) => {
        if (items.length === 0) return <p className="yt-quiet">{t('panel.none')}</p>;
        return (
          <>
            <History events={items} />
            {next !== null && <Go to={`/audit?subjectId=${subjectId}`}>{t('panel.all')}</Go>}
          </>
        );
      }}
    </Answered>
  );
}

function History({ events }: { events: readonly EventView[] }) {
  const words = useEventWords();
  const entries = events.map((event) => ({
    id: event.id,
    at: event.occurredAt,
    audience: 'event' as const,
    who: words.actor(event.actor),
    title: words.kind(event.kind),
    body: event.changes.length > 0 ? <EventContent event={{ ...event, facts: [] }} /> : undefined,
  }));
  return <Timeline entries={entries} />;
}
