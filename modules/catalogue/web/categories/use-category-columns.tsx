import { useTranslation } from 'react-i18next';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { CategoryView } from '../../category.contract.ts';
import { PriorityMark } from '../priorities/priority-mark.tsx';
import { usePriorities } from '../priorities/use-priorities.ts';
import './category-name.css';

export function useCategoryColumns(): Column<CategoryView>[] {
  const { t } = useTranslation('catalogue');
  const { words, priorityFor } = usePriorities();
  return [
    { key: 'name', title: t('category.name'), shown: 'always', render: (row) => <NameInTree category={row} /> },
    {
      key: 'impact',
      title: t('category.defaultImpact'),
      width: 130,
      render: ({ defaultImpact }) => defaultImpact && words.impact(defaultImpact),
    },
    {
      key: 'urgency',
      title: t('category.defaultUrgency'),
      width: 130,
      render: ({ defaultUrgency }) => defaultUrgency && words.urgency(defaultUrgency),
    },
    {
      key: 'priority',
      title: t('category.priority'),
      width: 110,
      render: ({ defaultImpact, defaultUrgency }) => (
        <PriorityMark priority={priorityFor(defaultImpact, defaultUrgency)} words="brief" />
      ),
    },
    { key: 'team', title: t('category.defaultTeam'), width: 170, render: (row) => row.defaultTeam?.name },
    {
      key: 'billed',
      title: t('category.isBilledSeparately'),
      width: 110,
      render: (row) => row.isBilledSeparately && t('category.billed'),
    },
  ];
}

/** Indented by its depth: the path has a part for each level. */
function NameInTree({ category }: { category: CategoryView }) {
  const { t } = useTranslation('catalogue');
  const level = category.path.split(' / ').length - 1;
  return (
    <span className="category-name" data-level={Math.min(level, 5)} title={category.path}>
      {category.name}
      {category.isRetired && <Status tone="over" text={t('state.retired')} />}
    </span>
  );
}
