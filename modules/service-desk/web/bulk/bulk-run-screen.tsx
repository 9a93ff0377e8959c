import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listBulkItems, readBulkRun, type BulkItem, type BulkRunView } from '../../bulk-run.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import './bulk-run-screen.css';
import { UndoButton } from './undo-button.tsx';

/** One run: how far it is, or how it ended, with the tickets that were refused, to be taken away as a file. */
export function BulkRunScreen({ params }: ScreenProps) {
  const id = params['bulkRun'] ?? '';
  const run = useAnswer(readBulkRun, { params: { bulkRun: id } }, { everySeconds: 5 });
  useLive('bulk_run', { id, reads: [readBulkRun, listBulkItems] });
  return <Answered result={run}>{(one) => <Run run={one} />}</Answered>;
}

function Run({ run }: { run: BulkRunView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const query = { params: { bulkRun: run.id }, query: { outcome: 'refused' } } as const;
  const list = useList(listBulkItems, query);
  const done = run.doneCount + run.refusedCount;
  const counts = {
    act: t(`bulk.act.${run.act}`),
    done: format.number(run.state === 'done' ? run.doneCount : done),
    refused: format.number(run.refusedCount),
    all: format.number(run.askedCount),
  };
  const ended = run.refusedCount > 0 ? 'bulk.doneSome' : 'bulk.done';
  const said = run.state === 'done' ? ended : 'bulk.running';
  return (
    <Page
      title={t(`bulk.act.${run.act}`)}
      breadcrumb={[{ text: t('bulk.list'), to: '/bulk-runs' }]}
      actions={run.abilities.includes('undo') && <UndoButton run={run} />}
      layout="table"
    >
      <div className="bulk-run-state" role="status">
        <p>{t(said, counts)}</p>
        <Progress percent={Math.round((done / run.askedCount) * 100)} size="small" aria-label={t('bulk.progress')} />
      </div>
      <h2>{t('bulk.refusedTitle')}</h2>
      <DataTable
        name="bulk_items"
        label={t('bulk.refusedTitle')}
        isExported
        columns={useColumns()}
        list={list}
        idOf={(row) => row.id}
        pathOf={ticketPath}
        empty={<EmptyState title={t('bulk.refusedNone')} text={t('bulk.refusedNoneText')} />}
      />
    </Page>
  );
}

function useColumns(): Column<BulkItem>[] {
  const { t } = useTranslation('service-desk');
  return [
    {
      key: 'number',
      title: t('ticket.number'),
      width: 142,
      shown: 'always',
      render: (row) => <Go to={ticketPath(row)}>{row.number}</Go>,
    },
    { key: 'title', title: t('ticket.field.title'), render: (row) => <span title={row.title}>{row.title}</span> },
    { key: 'customer', title: t('customers:customer.noun'), width: 160, render: (row) => row.customer.name },
    {
      key: 'reason',
      title: t('bulk.reason'),
      width: 420,
      shown: 'always',
      render: (row) => <span title={row.reason ?? ''}>{row.reason}</span>,
    },
  ];
}
