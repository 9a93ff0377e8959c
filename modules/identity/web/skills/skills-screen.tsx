import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listSkills, type SkillView } from '../../skill.contract.ts';
import { NewSkillDialog } from './skill-dialogs.tsx';
import { SkillSummary } from './skill-summary.tsx';
import { AbilityViews } from './ability-views.tsx';

export function SkillsScreen() {
  const { t } = useTranslation('identity');
  const choices = [{ value: 'with', label: t('team.withRetired') }];
  const filters: Filter[] = [{ kind: 'choice', name: 'retired', label: t('staff.state'), choices }];
  const query = useUrlQuery(listSkills, filters);
  return (
    <ListScreen
      title={t('skill.plural')}
      name="skills"
      label={t('skill.plural')}
      views={<AbilityViews shown="skills" />}
      filters={filters}
      columns={useColumns()}
      list={asList(useAnswer(listSkills, { query }, { keepPrevious: true }))}
      idOf={(row) => row.id}
      detail={(id) => <SkillSummary id={id} />}
      actions={<NewSkillButton />}
      empty={<EmptyState title={t('skill.emptyTitle')} text={t('skill.emptyText')} action={<NewSkillButton />} />}
    />
  );
}

function useColumns(): Column<SkillView>[] {
  const { t } = useTranslation('identity');
  return [
    { key: 'name', title: t('skill.name'), width: 220, shown: 'always', render: (row) => row.name },
    { key: 'note', title: t('skill.note'), render: (row) => row.note },
    {
      key: 'holders',
      title: t('skill.holders'),
      width: 110,
      align: 'end',
      render: (row) => <Go to={`/staff?skill=${row.id}`}>{row.holders}</Go>,
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

function NewSkillButton() {
  const { t } = useTranslation('identity');
  const [isOpen, open] = useState(false);
  if (!useMay('skill.change')) return null;
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => open(true)}>
        {t('skill.new')}
      </Button>
      {isOpen && <NewSkillDialog onClose={() => open(false)} />}
    </>
  );
}
