import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listCityCoverage, servers, type CityCoverageView } from '../../city-coverage.contract.ts';
import { CityActs } from './city-acts.tsx';
import { NewCityDialog } from './city-dialogs.tsx';
import { useCityWords } from './use-city-words.ts';

export function CitiesScreen() {
  const { t } = useTranslation('sla');
  const [isNew, begin] = useState(false);
  const filters = useFilters();
  const query = useUrlQuery(listCityCoverage, filters);
  const answer = useAnswer(listCityCoverage, { query }, { keepPrevious: true });
  const button = answer.data?.abilities.includes('record') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => begin(true)}>
      {t('city.new')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('city.plural')}
        name="city-coverage"
        label={t('city.plural')}
        filters={filters}
        columns={useColumns()}
        list={asList(answer, { endpoint: listCityCoverage, query })}
        isExported
        idOf={(row) => row.id}
        actions={button}
        empty={<EmptyState title={t('city.emptyTitle')} text={t('city.emptyText')} action={button} />}
      />
      {isNew && <NewCityDialog onClose={() => begin(false)} />}
    </>
  );
}

function useFilters(): Filter[] {
  const { t } = useTranslation('sla');
  return [
    { kind: 'text', name: 'q', label: t('city.find') },
    {
      kind: 'choice',
      name: 'servedBy',
      label: t('city.servedBy'),
      choices: servers.map((one) => ({ value: one, label: t(`city.servers.${one}`) })),
    },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.heading'),
      choices: [{ value: 'with', label: t('state.with_retired') }],
    },
  ];
}

function useColumns(): Column<CityCoverageView>[] {
  const { t } = useTranslation('sla');
  const words = useCityWords();
  return [
    { key: 'province', title: t('city.province'), width: 90, render: (row) => row.province },
    { key: 'city', title: t('city.name'), width: 100, shown: 'always', render: (row) => row.city },
    { key: 'calendar', title: t('city.calendar'), width: 110, render: (row) => row.calendar.name },
    { key: 'arrival', title: t('city.arrival'), width: 180, render: words.arrival },
    { key: 'servedBy', title: t('city.servedBy'), width: 100, render: (row) => t(`city.servers.${row.servedBy}`) },
    { key: 'who', title: t('city.who'), width: 120, render: words.who },
    { key: 'services', title: t('city.services'), render: (row) => row.services ?? t('city.allServices') },
    {
      key: 'state',
      title: t('state.heading'),
      width: 110,
      shown: 'at_wish',
      render: ({ retiredAt }) => (
        <Status tone={retiredAt ? 'over' : 'good'} text={t(retiredAt ? 'state.retired' : 'state.in_use')} />
      ),
    },
    { key: 'acts', title: '', width: 190, isActs: true, render: (row) => <CityActs city={row} /> },
  ];
}
