import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText, Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { HardwareChangeRow } from '../../hardware-change.contract.ts';
import { useChangeWords } from './use-change-words.ts';

export function useChangeColumns(): Column<HardwareChangeRow>[] {
  const { t } = useTranslation('reliability');
  const { partOf, sourceOf } = useChangeWords();
  const title = (key: string) => t(`change.${key}`);
  return [
    { key: 'at', title: title('at'), width: 150, shown: 'always', render: (row) => <InstantText at={row.at} /> },
    {
      key: 'machine',
      title: title('machine'),
      render: ({ machine: { id, number, name } }) => <Go to={`/assets/${id}`}>{`${number} ${name}`}</Go>,
    },
    { key: 'act', title: title('act'), width: 80, render: (row) => t(`act.${row.act}`) },
    {
      key: 'part',
      title: title('part'),
      width: 130,
      render: (row) => [partOf(row.part), row.slot].filter(Boolean).join(' · '),
    },
    { key: 'before', title: title('before'), render: (row) => row.before ?? <Missing /> },
    { key: 'after', title: title('after'), render: (row) => row.after ?? <Missing /> },
    { key: 'source', title: title('source'), width: 80, render: (row) => sourceOf(row.source) },
    { key: 'by', title: title('by'), width: 90, render: (row) => row.by?.name },
    {
      key: 'ticket',
      title: title('ticket'),
      width: 150,
      render: (row) => row.ticket && <Go to={`/tickets/${row.ticket.number}`}>{row.ticket.number}</Go>,
    },
    { key: 'customer', title: title('customer'), width: 150, render: (row) => row.customer.name },
  ];
}
