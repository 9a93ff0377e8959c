import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { listQuotaEntries, type QuotaUnit } from '../../contract-quota.contract.ts';
import { useEntryColumns } from './use-entry-columns.tsx';

interface QuotaLedgerProps {
  contractId: string;
  quotaId: string;
  unit: QuotaUnit;
}

/** Every line of a quota's ledger, newest first. */
export function QuotaLedger({ contractId, quotaId, unit }: QuotaLedgerProps) {
  const { t } = useTranslation('contracts');
  const params = { contract: contractId, contractQuota: quotaId };
  return (
    <DataTable
      name="quota_entries"
      label={t('quota.ledger')}
      isExported
      columns={useEntryColumns(unit)}
      list={useList(listQuotaEntries, { params, query: {} })}
      idOf={({ id }) => id}
      empty={<p className="yt-quiet">{t('entry.none')}</p>}
    />
  );
}
