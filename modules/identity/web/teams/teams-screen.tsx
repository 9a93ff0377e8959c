import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listTeams, type TeamView } from '../../team.contract.ts';
import { Names } from '../names.tsx';
import { useTeamLine } from './use-team-line.ts';

export function TeamsScreen() {
  const { t } = useTranslation('identity');
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'retired',
      label: t('staff.state'),
      choices: [{ value: 'with', label: t('team.withRetired') }],
    },
  ];
  const query = useUrlQuery(listTeams, filters);
  return (
    <ListScreen
      title={t('team.plural')}
      name="teams"
      isExported
      label={t('team.plural')}
      filters={filters}
      columns={useColumns()}
      list={asList(useAnswer(listTeams, { query }, { keepPrevious: true }), { endpoint: listTeams, query })}
      idOf={(row) => row.id}
      pathOf={(row) => `/teams/${row.id}`}
      actions={<NewTeamButton />}
      empty={<EmptyState title={t('team.emptyTitle')} text={t('team.emptyText')} action={<NewTeamButton />} />}
    />
  );
}

function useColumns(): Column<TeamView>[] {
  const { t } = useTranslation('identity');
  const line = useTeamLine();
  return [
    {
      key: 'name',
      title: t('team.name'),
      width: 260,
      shown: 'always',
      render: (row) => <Go to={`/teams/${row.id}`}>{row.name}</Go>,
    },
    { key: 'line', title: t('team.line'), width: 120, render: (row) => line.textOf(row.line) ?? <Missing /> },
    { key: 'size', title: t('team.size'), width: 80, align: 'end', render: (row) => row.members.length },
    { key: 'branch', title: t('branch.noun'), width: 140, render: (row) => row.branch?.name ?? <Missing /> },
    {
      key: 'leader',
      title: t('team.leader'),
      width: 120,
      render: (row) => row.members.find(({ isLeader }) => isLeader)?.name ?? <Missing />,
    },
    { key: 'members', title: t('team.members'), render: (row) => <Names of={row.members} /> },
    {
      key: 'qualification',
      title: t('qualification.title'),
      width: 140,
      render: ({ missedRules }) =>
        missedRules > 0 && <Status tone="breached" text={t('qualification.missedCount', { count: missedRules })} />,
    },
    {
      key: 'state',
      title: t('staff.state'),
      width: 110,
      render: ({ retiredAt }) => (
        <Status tone={retiredAt ? 'over' : 'good'} text={t(retiredAt ? 'team.retired' : 'team.inUse')} />
      ),
    },
  ];
}

function NewTeamButton() {
  const { t } = useTranslation('identity');
  const go = useGo();
  if (!useMay('team.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/teams/new')}>
      {t('team.new')}
    </Button>
  );
}
