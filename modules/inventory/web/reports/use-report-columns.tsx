import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { InventoryReportRow } from '../../inventory-report.contract.ts';
import { useReportWords } from './use-report-words.ts';

export function useReportColumns(): Column<InventoryReportRow>[] {
  const { t } = useTranslation('inventory');
  const words = useReportWords();
  const format = useFormat();
  return [
    {
      key: 'receivedAt',
      title: t('report.receivedAt'),
      width: 150,
      render: (row) => <InstantText at={row.receivedAt} />,
    },
    {
      key: 'hostName',
      title: t('report.hostName'),
      width: 170,
      shown: 'always',
      render: (row) => <Go to={`/inventory-reports/${row.id}`}>{words.titleOf(row)}</Go>,
    },
    { key: 'customer', title: t('customers:customer.noun'), width: 160, render: (row) => row.customer.name },
    { key: 'serialNumber', title: t('report.serialNumber'), width: 150, render: (row) => row.told?.serialNumber },
    {
      key: 'ipAddress',
      title: t('report.ipAddress'),
      width: 130,
      shown: 'at_wish',
      render: (row) => row.told?.ipAddress,
    },
    {
      key: 'source',
      title: t('report.source'),
      width: 130,
      shown: 'at_wish',
      render: (row) => words.sourceOf(row.source),
    },
    { key: 'state', title: t('report.state'), width: 130, render: (row) => <Status {...words.stateOf(row.state)} /> },
    { key: 'why', title: t('report.why'), render: (row) => words.whyOf(row.why) },
    {
      key: 'confidence',
      title: t('report.confidence'),
      width: 90,
      align: 'end',
      render: (row) => row.confidence !== null && format.percent(row.confidence / 100),
    },
    {
      key: 'machine',
      title: t('report.machine'),
      width: 130,
      render: ({ machine }) => machine && <Go to={`/assets/${machine.id}`}>{machine.number}</Go>,
    },
  ];
}
