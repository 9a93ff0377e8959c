import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listBulkRuns, type BulkRunView } from '../../bulk-run.contract.ts';

/** The bulk work that one has asked for, newest first. */
export function BulkRunsScreen() {
  const { t } = useTranslation('service-desk');
  const list = useList(listBulkRuns, {}, { everySeconds: 30 });
  useLive('bulk_run', { reads: [listBulkRuns] });
  return (
    <ListScreen
      title={t('bulk.list')}
      name="bulk_runs"
      label={t('bulk.list')}
      columns={useColumns()}
      list={list}
      idOf={({ id }) => id}
      pathOf={({ id }) => `/bulk-runs/${id}`}
      empty={<EmptyState title={t('bulk.listEmpty')} text={t('bulk.listEmptyText')} />}
    />
  );
}

function useColumns(): Column<BulkRunView>[] {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const now = useNow();
  return [
    {
      key: 'act',
      title: t('bulk.what'),
      shown: 'always',
      render: (run) => <Go to={`/bulk-runs/${run.id}`}>{t(`bulk.act.${run.act}`)}</Go>,
    },
    { key: 'state', title: t('ticket.statusLabel'), width: 140, render: (run) => <RunState run={run} /> },
    {
      key: 'counts',
      title: t('bulk.counts'),
      width: 130,
      align: 'end',
      render: ({ doneCount, askedCount }) => `${format.number(doneCount)} / ${format.number(askedCount)}`,
    },
    {
      key: 'refused',
      title: t('bulk.refused'),
      width: 110,
      align: 'end',
      render: ({ refusedCount }) => format.number(refusedCount),
    },
    {
      key: 'startedAt',
      title: t('bulk.started'),
      width: 150,
      render: ({ createdAt }) => format.brief(createdAt, now),
    },
  ];
}

function RunState({ run: { state } }: { run: BulkRunView }) {
  const { t } = useTranslation('service-desk');
  const tones = { waiting: 'waiting', running: 'active', done: 'good' } as const;
  return <Status tone={tones[state]} text={t(`bulk.state.${state}`)} />;
}
