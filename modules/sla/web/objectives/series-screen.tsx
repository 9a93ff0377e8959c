import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { listSeries, type SeriesView } from '../../sample.contract.ts';
import { SeriesActs } from './series-acts.tsx';
import { NewSeriesDialog } from './series-dialogs.tsx';

export function SeriesScreen() {
  const { t } = useTranslation('sla');
  const [isNew, begin] = useState(false);
  const mayChange = useMay('objective.change');
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.heading'),
      choices: [{ value: 'with', label: t('state.with_retired') }],
    },
  ];
  const query = useUrlQuery(listSeries, filters);
  const answer = useAnswer(listSeries, { query }, { keepPrevious: true, everySeconds: 60 });
  const button = mayChange && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => begin(true)}>
      {t('series.new')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('series.plural')}
        name="sample-series"
        label={t('series.plural')}
        filters={filters}
        columns={useColumns()}
        list={asList(answer, { endpoint: listSeries, query })}
        isExported
        idOf={(row) => row.id}
        actions={button}
        empty={<EmptyState title={t('series.emptyTitle')} text={t('series.emptyText')} action={button} />}
      />
      {isNew && <NewSeriesDialog onClose={() => begin(false)} />}
    </>
  );
}

function useColumns(): Column<SeriesView>[] {
  const { t } = useTranslation('sla');
  return [
    { key: 'code', title: t('series.code'), shown: 'always', width: 160, render: (row) => <code>{row.code}</code> },
    { key: 'name', title: t('series.name'), render: (row) => row.name },
    { key: 'unit', title: t('series.unit'), width: 70, render: (row) => row.unit },
    {
      key: 'holds',
      title: t('series.holds'),
      width: 130,
      align: 'end',
      render: (row) => t('series.holdsFor', { seconds: row.holdsSeconds }),
    },
    {
      key: 'customer',
      title: t('customers:customer.noun'),
      render: (row) => row.customer?.name ?? <span className="yt-quiet">{t('objective.ofProvider')}</span>,
    },
    {
      key: 'lastAt',
      title: t('series.lastAt'),
      width: 145,
      render: ({ lastAt }) =>
        lastAt ? <InstantText at={lastAt} /> : <span className="yt-quiet">{t('series.never')}</span>,
    },
    {
      key: 'state',
      title: t('state.heading'),
      width: 100,
      render: ({ retiredAt }) => (
        <Status tone={retiredAt ? 'over' : 'good'} text={t(retiredAt ? 'state.retired' : 'state.in_use')} />
      ),
    },
    { key: 'acts', title: '', width: 190, isActs: true, render: (row) => <SeriesActs series={row} /> },
  ];
}
