import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { assetSources } from '../../../assets/asset-change.contract.ts';
import { assetsOf } from '../../../assets/web/index.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { changedParts, listHardwareChanges } from '../../hardware-change.contract.ts';
import { ChangeCounts } from './change-counts.tsx';
import { useChangeColumns } from './use-change-columns.tsx';
import { useChangeWords } from './use-change-words.ts';

/** Who changed which part of which machine, when, and for which ticket; counted above (AST-06). */
export function HardwareChangesScreen() {
  const { t } = useTranslation('reliability');
  const filters = useChangeFilters();
  const query = useUrlQuery(listHardwareChanges, filters);
  return (
    <ListScreen
      title={t('change.title')}
      name="hardware-changes"
      isExported
      label={t('change.title')}
      views={<ChangeCounts query={query} />}
      filters={filters}
      columns={useChangeColumns()}
      list={useList(listHardwareChanges, { query })}
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.machine.id}`}
      empty={<EmptyState title={t('change.emptyTitle')} text={t('change.emptyText')} />}
    />
  );
}

function useChangeFilters(): Filter[] {
  const { t } = useTranslation('reliability');
  const { partOf, sourceOf } = useChangeWords();
  return [
    { kind: 'days', name: 'period', label: t('period.label'), asDays: true },
    { kind: 'search', name: 'customerId', label: t('change.customer'), source: customerSource },
    { kind: 'choice', name: 'kind', label: t('change.kind'), isSingle: true, choices: useCodes('asset_kind').choices },
    {
      kind: 'choice',
      name: 'part',
      label: t('change.part'),
      choices: changedParts.map((value) => ({ value, label: partOf(value) })),
    },
    {
      kind: 'choice',
      name: 'source',
      label: t('change.source'),
      choices: assetSources.map((value) => ({ value, label: sourceOf(value) })),
    },
    { kind: 'search', name: 'assetId', label: t('change.machine'), source: assetsOf(undefined), isSeldom: true },
  ];
}
