import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { SavedViews } from '../../../saved-views/web/index.ts';
import { expirySpans, listContracts } from '../../contract-list.contract.ts';
import { ContractSummary } from './contract-summary.tsx';
import { useContractColumns } from './use-contract-columns.tsx';
import { useContractWords } from './use-contract-words.ts';

export function ContractsScreen() {
  const { t } = useTranslation('contracts');
  const filters = useContractFilters();
  return (
    <ListScreen
      title={t('contract.plural')}
      name="contracts"
      isExported
      label={t('contract.plural')}
      filters={filters}
      columns={useContractColumns()}
      list={useList(listContracts, { query: useUrlQuery(listContracts, filters) })}
      sortAtFirst="createdAt"
      idOf={(row) => row.id}
      pathOf={(row) => `/contracts/${row.id}`}
      detail={(id) => <ContractSummary id={id} />}
      actions={
        <>
          <SavedViews list="contracts" path="/contracts" />
          <NewContractButton />
        </>
      }
      empty={<NoContracts />}
    />
  );
}

function useContractFilters(): Filter[] {
  const { t } = useTranslation('contracts');
  const { kinds, statuses } = useContractWords();
  return [
    { kind: 'text', name: 'q', label: t('contract.find') },
    { kind: 'search', name: 'customerId', label: t('contract.customer'), source: customerSource },
    { kind: 'choice', name: 'status', label: t('contract.status'), choices: statuses },
    { kind: 'choice', name: 'kind', label: t('contract.kind'), choices: kinds },
    {
      kind: 'choice',
      name: 'expiringDays',
      label: t('contract.expiring'),
      choices: expirySpans.map((value) => ({ value, label: t('contract.expiringDays', { days: value }) })),
      isSingle: true,
    },
    { kind: 'search', name: 'accountManagerId', label: t('contract.accountManager'), source: staffSource },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoContracts() {
  const { t } = useTranslation('contracts');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) {
    return <EmptyState title={t('contract.noneSuch')} text={t('contract.noneSuchText')} />;
  }
  return <EmptyState title={t('contract.emptyTitle')} text={t('contract.emptyText')} action={<NewContractButton />} />;
}

function NewContractButton() {
  const { t } = useTranslation('contracts');
  const go = useGo();
  if (!useMay('contract.record')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/contracts/new')}>
      {t('contract.new')}
    </Button>
  );
}
