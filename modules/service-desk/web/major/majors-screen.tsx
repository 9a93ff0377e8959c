import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listMajorIncidents, type MajorIncidentRow } from '../../major-incident.contract.ts';
import { majorTones } from './major-tones.ts';

/** Those that run or are proposed; past ones by the filter (SD-13). */
export function MajorsScreen() {
  const { t } = useTranslation('service-desk');
  const states = (['open', 'past'] as const).map((value) => ({ value, label: t(`major.${value}`) }));
  const filters: Filter[] = [
    { kind: 'choice', name: 'state', label: t('major.stateLabel'), choices: states, isSingle: true },
  ];
  const query = useUrlQuery(listMajorIncidents, filters, { state: 'open' });
  useLive('major_incident', { reads: [listMajorIncidents] });
  return (
    <ListScreen
      title={t('major.plural')}
      name="major-incidents"
      label={t('major.plural')}
      filters={filters}
      columns={useMajorColumns()}
      list={useList(listMajorIncidents, { query })}
      idOf={(row) => row.id}
      pathOf={(row) => `/major-incidents/${row.id}`}
      empty={<EmptyState title={t('major.emptyTitle')} text={t('major.emptyText')} />}
    />
  );
}

function useMajorColumns(): Column<MajorIncidentRow>[] {
  const { t } = useTranslation('service-desk');
  return [
    {
      key: 'title',
      title: t('major.name'),
      shown: 'always',
      render: ({ id, title }) => <Go to={`/major-incidents/${id}`}>{title}</Go>,
    },
    {
      key: 'state',
      title: t('major.stateLabel'),
      width: 150,
      render: ({ state }) => <Status tone={majorTones[state]} text={t(`major.state.${state}`)} />,
    },
    { key: 'commander', title: t('major.commander'), width: 120, render: ({ commander }) => commander?.name },
    {
      key: 'reported',
      title: t('major.reportedLabel'),
      width: 200,
      render: ({ tickets, customers }) => t('major.reported', { tickets, customers }),
    },
    { key: 'beganAt', title: t('major.beganAt'), width: 150, render: ({ beganAt }) => <InstantText at={beganAt} /> },
    {
      key: 'stoodDownAt',
      title: t('major.stoodDownAt'),
      width: 150,
      render: ({ stoodDownAt }) => <InstantText at={stoodDownAt} />,
    },
  ];
}
