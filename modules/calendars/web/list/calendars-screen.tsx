import { ClockCircleOutlined, FlagOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listCalendars, type CalendarView } from '../../calendar.contract.ts';
import { CalendarState } from './calendar-state.tsx';
import { useHoursWords } from './use-hours-words.ts';

export function CalendarsScreen() {
  const { t } = useTranslation('calendars');
  const go = useGo();
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'state',
      label: t('calendar.state'),
      choices: [{ value: 'all', label: t('calendar.withRetired') }],
    },
  ];
  const query = useUrlQuery(listCalendars, filters);
  const result = useAnswer(listCalendars, { query }, { keepPrevious: true });
  const add = result.data?.abilities.includes('add') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/calendars/new')}>
      {t('calendar.new')}
    </Button>
  );
  return (
    <ListScreen
      title={t('module')}
      name="calendars"
      label={t('module')}
      filters={filters}
      columns={useColumns()}
      list={asList(result)}
      idOf={(row) => row.id}
      pathOf={(row) => `/calendars/${row.id}`}
      actions={
        <>
          <Button icon={<FlagOutlined />} onClick={() => go('/calendars/national-years')}>
            {t('nationalYear.plural')}
          </Button>
          {result.data?.abilities.includes('change_layer') && (
            <Button icon={<ClockCircleOutlined />} onClick={() => go('/working-hours')}>
              {t('layer.title.provider')}
            </Button>
          )}
          {add}
        </>
      }
      empty={<EmptyState title={t('calendar.emptyTitle')} text={t('calendar.emptyText')} action={add} />}
    />
  );
}

function useColumns(): Column<CalendarView>[] {
  const { t } = useTranslation('calendars');
  const words = useHoursWords();
  return [
    {
      key: 'name',
      title: t('calendar.name'),
      width: 220,
      shown: 'always',
      render: (row) => <Go to={`/calendars/${row.id}`}>{row.name}</Go>,
    },
    {
      key: 'week',
      title: t('calendar.week'),
      render: (row) => {
        const week = words.ofWeek(row.definition.week);
        return <span title={week.join('\n')}>{week.join(t('hours.then'))}</span>;
      },
    },
    {
      key: 'nation',
      title: t('calendar.followsNation'),
      width: 220,
      render: ({ followsNation }) => t(followsNation ? `nation.${followsNation}` : 'calendar.followsNone'),
    },
    { key: 'zone', title: t('calendar.timeZone'), width: 150, render: (row) => row.definition.timeZone },
    { key: 'state', title: t('calendar.state'), width: 110, render: (row) => <CalendarState calendar={row} /> },
  ];
}
