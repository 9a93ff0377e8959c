import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ViewLinks } from '../../../../web/ui/list/view-links.tsx';
import { one, useUrlState, writeSearch } from '../../../../web/ui/url-state.ts';
import { queueQueries } from '../../ticket-queue.contract.ts';
import { queueKeys, queuePath } from './queue-path.ts';
import { useQueues } from './use-queues.ts';

type Values = Record<string, unknown>;

/** What is urgent stands out where there is some. */
const urgent: ReadonlySet<string> = new Set(['due_hour', 'overdue']);

/** The work lists that everybody needs, each with how much stands in it; the one in sight is marked. */
export function QueueTabs() {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const { values } = useUrlState();
  const here = asked(values);
  return (
    <ViewLinks
      label={t('queue.label')}
      views={useQueues().map(({ queue, count }) => ({
        text: t(`queue.${queue}`),
        to: queuePath(queue, one(values['q'])),
        isShown: asked(queueQueries[queue]) === here,
        hint: `g ${queueKeys[queue]}`,
        count: count && queue !== 'all' ? format.count(count) : undefined,
        isUrgent: urgent.has(queue) && (count?.value ?? 0) > 0,
      }))}
    />
  );
}

/** What a list is narrowed to, whatever its order, its layout and the words that are sought in it. */
function asked({ q: _q, row: _row, sort: _sort, columns: _columns, view: _view, ...query }: Values): string {
  const search = writeSearch(query);
  // a list that is asked for nothing shows what is open
  return search === '' ? writeSearch({ open: 'true' }) : search;
}
