import { BugOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listProtection } from '../../protection.contract.ts';
import { useProtectionColumns } from './use-protection-columns.tsx';
import { useProtectionWords } from './use-protection-words.ts';

/** How far each machine is protected; figures of weeks lead here, to the machines that they count. */
export function ProtectionScreen() {
  const { t } = useTranslation('protection');
  const filters = useProtectionFilters();
  return (
    <ListScreen
      title={t('state.plural')}
      name="protection"
      isExported
      label={t('state.plural')}
      filters={filters}
      columns={useProtectionColumns()}
      list={useList(listProtection, { query: useUrlQuery(listProtection, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.id}`}
      actions={<ToViruses />}
      empty={<NoMachines />}
    />
  );
}

function useProtectionFilters(): Filter[] {
  const { t } = useTranslation('protection');
  const { states } = useProtectionWords();
  const week = one(useUrlState().values['withoutInWeek']);
  const inWeek = week === undefined ? [] : [{ value: week, label: t('state.weekOf', { day: week }) }];
  const patches = (['missing', 'unknown'] as const).map((value) => ({ value, label: t(`state.patchKinds.${value}`) }));
  return [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    { kind: 'choice', name: 'state', label: t('state.state'), choices: states },
    { kind: 'choice', name: 'patches', label: t('state.patches'), choices: patches, isSingle: true },
    {
      kind: 'choice',
      name: 'withoutInWeek',
      label: t('state.withoutInWeek'),
      choices: inWeek,
      isSingle: true,
      isSeldom: true,
    },
  ];
}

function NoMachines() {
  const { t } = useTranslation('protection');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  const kind = Object.keys(asked).length > 0 ? 'noneSuch' : 'empty';
  return <EmptyState title={t(`state.${kind}Title`)} text={t(`state.${kind}Text`)} />;
}

function ToViruses() {
  const { t } = useTranslation('protection');
  const go = useGo();
  return (
    <Button icon={<BugOutlined />} onClick={() => go('/virus-events')}>
      {t('virus.plural')}
    </Button>
  );
}
