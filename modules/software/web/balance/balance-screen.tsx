import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { FilterBar } from '../../../../web/ui/list/filter-bar.tsx';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, several, useUrlState, writeSearch } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { readSoftwareBalance } from '../../software-balance.contract.ts';
import { useSoftwareWords } from '../use-software-words.ts';
import { BalanceSummary } from './balance-summary.tsx';
import { useBalanceColumns } from './use-balance-columns.tsx';

/** A customer's licences held against what is installed: over-use, none, forbidden first. */
export function BalanceScreen() {
  const { t } = useTranslation('software');
  const { verdicts } = useSoftwareWords();
  const customerId = one(useUrlState().values['customerId']);
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('customer'), source: customerSource },
    { kind: 'choice', name: 'verdict', label: t('balance.verdict'), choices: verdicts },
  ];
  return (
    <Page
      title={t('balance.title')}
      actions={customerId && <NewLicenceButton customerId={customerId} />}
      layout="table"
    >
      <FilterBar filters={filters} />
      {customerId ? (
        <Balance customerId={customerId} />
      ) : (
        <EmptyState title={t('balance.choose')} text={t('balance.chooseText')} />
      )}
    </Page>
  );
}

function Balance({ customerId }: { customerId: string }) {
  const { t } = useTranslation('software');
  const wanted = several(useUrlState().values['verdict']);
  const result = useAnswer(readSoftwareBalance, { params: { customer: customerId } });
  const list = rowsAsList(result, ({ products }) =>
    products.filter(({ verdict }) => wanted.length === 0 || wanted.includes(verdict)),
  );
  const isEmpty = wanted.length === 0;
  return (
    <>
      {result.data && <BalanceSummary customerId={customerId} balance={result.data} />}
      <div className="yt-list">
        <DataTable
          name="software-balance"
          label={t('balance.title')}
          columns={useBalanceColumns(customerId)}
          list={list}
          idOf={(row) => row.product.id}
          pathOf={(row) => `/software-products/${row.product.id}`}
          empty={
            <EmptyState
              title={t(isEmpty ? 'balance.emptyTitle' : 'balance.noneSuch')}
              text={t(isEmpty ? 'balance.emptyText' : 'balance.noneSuchText')}
            />
          }
        />
      </div>
    </>
  );
}

function NewLicenceButton({ customerId }: { customerId: string }) {
  const { t } = useTranslation('software');
  const go = useGo();
  if (!useMay('licence.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go(`/licences/new${writeSearch({ customerId })}`)}>
      {t('balance.recordLicence')}
    </Button>
  );
}
