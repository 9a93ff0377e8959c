import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { QuotaEntryRow, QuotaUnit } from '../../contract-quota.contract.ts';
import { useQuotaWords } from '../cover/use-quota-words.ts';

export function useEntryColumns(unit: QuotaUnit): Column<QuotaEntryRow>[] {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const wordsOf = useQuotaWords();
  return [
    { key: 'at', title: t('entry.at'), width: 160, shown: 'always', render: ({ at }) => <InstantText at={at} /> },
    { key: 'kind', title: t('entry.kind'), width: 110, render: ({ kind }) => t(`entryKind.${kind}`) },
    {
      key: 'amount',
      title: t('entry.amount'),
      width: 120,
      align: 'end',
      render: ({ amount }) => `${amount > 0 ? '+' : '−'}${wordsOf(unit, Math.abs(amount))}`,
    },
    { key: 'periodFrom', title: t('entry.periodFrom'), width: 130, render: (row) => format.day(row.periodFrom) },
    { key: 'customer', title: t('entry.customer'), width: 160, render: ({ customer }) => customer?.name },
    { key: 'note', title: t('entry.note'), render: ({ note }) => note },
  ];
}
