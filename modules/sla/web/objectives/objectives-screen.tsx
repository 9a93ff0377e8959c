import { LineChartOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { listObjectives, type ObjectiveRow } from '../../objective.contract.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { useObjectiveWords } from './use-objective-words.ts';

export function ObjectivesScreen() {
  const { t } = useTranslation('sla');
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.heading'),
      choices: [{ value: 'with', label: t('state.with_retired') }],
    },
  ];
  const query = useUrlQuery(listObjectives, filters);
  const answer = useAnswer(listObjectives, { query }, { keepPrevious: true, everySeconds: 300 });
  return (
    <ListScreen
      title={t('objective.plural')}
      name="objectives"
      label={t('objective.plural')}
      filters={filters}
      columns={useColumns(answer.data?.months ?? [])}
      list={asList(answer, { endpoint: listObjectives, query })}
      isExported
      idOf={(row) => row.id}
      pathOf={(row) => `/objectives/${row.id}`}
      actions={<ObjectiveButtons />}
      empty={<EmptyState title={t('objective.emptyTitle')} text={t('objective.emptyText')} />}
    />
  );
}

function useColumns(months: readonly string[]): Column<ObjectiveRow>[] {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const words = useObjectiveWords();
  const month = (place: number, otherwise: string): Omit<Column<ObjectiveRow>, 'key'> => {
    const named = months[place];
    return {
      title: named === undefined ? otherwise : format.month(named),
      width: 130,
      render: (row) => <OutcomeMark outcome={row.months[place]} />,
    };
  };
  return [
    {
      key: 'name',
      title: t('objective.name'),
      shown: 'always',
      width: 240,
      render: (row) => <Go to={`/objectives/${row.id}`}>{row.name}</Go>,
    },
    {
      key: 'customer',
      title: t('customers:customer.noun'),
      render: (row) => row.customer?.name ?? <span className="yt-quiet">{t('objective.ofProvider')}</span>,
    },
    {
      key: 'kind',
      title: t('objective.kind'),
      width: 110,
      render: (row) => t(`objective.kinds.${row.definition.kind}`),
    },
    {
      key: 'share',
      title: t('objective.share'),
      width: 140,
      align: 'end',
      render: (row) => words.share(row.definition.sharePercent),
    },
    { key: 'month', ...month(2, t('objective.thisMonth')) },
    { key: 'last', ...month(1, t('objective.lastMonth')) },
    { key: 'before', ...month(0, t('objective.monthBefore')) },
    {
      key: 'state',
      title: t('state.heading'),
      width: 110,
      shown: 'at_wish',
      render: ({ retiredAt }) => (
        <Status tone={retiredAt ? 'over' : 'good'} text={t(retiredAt ? 'state.retired' : 'state.in_use')} />
      ),
    },
  ];
}

function ObjectiveButtons() {
  const { t } = useTranslation('sla');
  const go = useGo();
  const mayChange = useMay('objective.change');
  return (
    <>
      <Button icon={<LineChartOutlined />} onClick={() => go('/sample-series')}>
        {t('series.plural')}
      </Button>
      {mayChange && (
        <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/objectives/new')}>
          {t('objective.new')}
        </Button>
      )}
    </>
  );
}
