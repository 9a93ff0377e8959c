import { useTranslation } from 'react-i18next';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { CodeItemView, CodeList } from '../../code-list.contract.ts';
import { useCodes } from './use-codes.ts';

export function useCodeColumns(list: CodeList): Column<CodeItemView>[] {
  const { t } = useTranslation('catalogue');
  const codes = useCodes(list);
  const repairs: Column<CodeItemView> = {
    key: 'repair',
    title: t('codes.repair'),
    width: 140,
    render: (row) => (row.isRepair ? t('codes.isRepair') : null),
  };
  return [
    { key: 'name', title: t('codes.name'), shown: 'always', render: (row) => codes.nameOf(row.code) },
    { key: 'code', title: t('codes.code'), width: 220, render: (row) => <code>{row.code}</code> },
    {
      key: 'origin',
      title: t('codes.origin'),
      width: 120,
      render: (row) => t(row.isDelivered ? 'codes.delivered' : 'codes.own'),
    },
    ...(list === 'resolution_code' ? [repairs] : []),
    {
      key: 'state',
      title: t('state.label'),
      width: 120,
      render: (row) => (
        <Status tone={row.isRetired ? 'over' : 'good'} text={t(row.isRetired ? 'state.retired' : 'state.inUse')} />
      ),
    },
  ];
}
