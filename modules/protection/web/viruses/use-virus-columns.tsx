import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { VirusEventRow } from '../../virus-event.contract.ts';
import { useVirusWords } from './use-virus-words.ts';
import { VirusActs } from './virus-acts.tsx';

/** Of a machine's own, and of a customer's: what all of them share is left out. */
export function useVirusColumns(left: readonly ('machine' | 'customer')[] = []): Column<VirusEventRow>[] {
  const { t } = useTranslation('protection');
  const { actionOf } = useVirusWords();
  const columns: Column<VirusEventRow>[] = [
    { key: 'foundAt', title: t('virus.foundAt'), width: 150, render: (row) => <InstantText at={row.foundAt} /> },
    { key: 'virusName', title: t('virus.virusName'), width: 190, shown: 'always', render: (row) => row.virusName },
    {
      key: 'machine',
      title: t('machine'),
      width: 190,
      render: ({ machine }) => <Go to={`/assets/${machine.id}`}>{`${machine.number} ${machine.name}`}</Go>,
    },
    { key: 'customer', title: t('customers:customer.noun'), width: 150, render: (row) => row.customer.name },
    { key: 'action', title: t('virus.action'), width: 140, render: (row) => <Status {...actionOf(row.action)} /> },
    { key: 'note', title: t('virus.note'), render: (row) => row.note },
    {
      key: 'source',
      title: t('virus.source'),
      width: 100,
      shown: 'at_wish',
      render: (row) => t(`virus.sources.${row.source}`),
    },
    {
      key: 'recordedBy',
      title: t('virus.recordedBy'),
      width: 100,
      shown: 'at_wish',
      render: (row) => row.recordedBy?.name,
    },
    {
      key: 'acts',
      title: t('virus.acts'),
      width: 150,
      isActs: true,
      render: (row) => <VirusActs event={row} />,
    },
  ];
  return columns.filter(({ key }) => !left.some((name) => name === key));
}
