import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listContractQuotas, type QuotaView } from '../../contract-quota.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { QuotaBalances } from '../cover/quota-balances.tsx';
import { AddQuotaDialog } from './add-quota-dialog.tsx';
import { QuotaLedger } from './quota-ledger.tsx';
import { useQuotaColumns } from './use-quota-columns.tsx';

/** What the contract gives, what is left of it now, and each line by which that came about. */
export function QuotasSection({ contract: { id } }: { contract: ContractView }) {
  const { t } = useTranslation('contracts');
  const [isAdding, add] = useState(false);
  const [opened, open] = useState<string>();
  const result = useAnswer(listContractQuotas, { params: { contract: id } });
  const { items = [], mayChange = false } = result.data ?? {};
  return (
    <Section
      title={t('quota.plural')}
      beside={
        mayChange && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => add(true)}>
            {t('quota.add')}
          </Button>
        )
      }
    >
      <QuotaBalances quotas={items.flatMap(leftOf)} />
      <DataTable
        name="contract-quotas"
        label={t('quota.plural')}
        columns={useQuotaColumns({ contractId: id, mayChange, opened, open })}
        list={asList(result)}
        idOf={(quota) => quota.id}
        empty={<p className="yt-quiet">{t('quota.none')}</p>}
      />
      {opened !== undefined && (
        <QuotaLedger contractId={id} quotaId={opened} unit={items.find((one) => one.id === opened)?.unit ?? 'ticket'} />
      )}
      {isAdding && <AddQuotaDialog contractId={id} onClose={() => add(false)} />}
    </Section>
  );
}

function leftOf({ id, name, unit, period, balance }: QuotaView) {
  return balance ? [{ id, name, unit, period, left: balance.left, of: balance.of }] : [];
}
