import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { FilterBar } from '../../../../web/ui/list/filter-bar.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { listSkills, type SkillView } from '../../skill.contract.ts';
import { listStaff } from '../../staff.contract.ts';
import { branchSource } from '../branches/branch-source.ts';
import { teamSource } from '../teams/team-source.ts';
import { SkillMatrix } from './skill-matrix.tsx';
import { AbilityViews } from './ability-views.tsx';

/** Who can do what: staff down, skills across. */
export function SkillMatrixScreen() {
  const { t } = useTranslation('identity');
  const skills = useAnswer(listSkills, { query: {} });
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('staff.find') },
    { kind: 'search', name: 'team', label: t('team.noun'), source: teamSource },
    { kind: 'search', name: 'branch', label: t('branch.noun'), source: branchSource },
  ];
  return (
    <Page title={t('skill.matrix')} layout="table">
      <AbilityViews shown="matrix" />
      <FilterBar filters={filters} />
      <Answered result={skills}>{({ items }) => <Staff skills={items} filters={filters} />}</Answered>
    </Page>
  );
}

function Staff({ skills, filters }: { skills: readonly SkillView[]; filters: readonly Filter[] }) {
  const { t } = useTranslation('identity');
  const mayAssess = useMay('staff.assess');
  const list = useList(listStaff, { query: useUrlQuery(listStaff, filters) });
  if (list.isLoading) return <Loading lines={8} />;
  if (list.error && list.rows.length === 0) return <Failure error={list.error} onRetry={list.retry} />;
  if (skills.length === 0) return <EmptyState title={t('skill.emptyTitle')} text={t('skill.emptyText')} />;
  if (list.rows.length === 0) return <EmptyState title={t('skill.nobodyTitle')} text={t('skill.nobodyText')} />;
  return <SkillMatrix skills={skills} list={list} mayAssess={mayAssess} />;
}
