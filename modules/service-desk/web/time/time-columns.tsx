import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { TimeEntryView } from '../../time-entry.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';

export function useTimeColumns(): Column<TimeEntryView>[] {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  return [
    {
      key: 'startedAt',
      title: t('time.startedAt'),
      width: 150,
      shown: 'always',
      render: (row) => <InstantText at={row.startedAt} />,
    },
    {
      key: 'endedAt',
      title: t('time.endedAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.endedAt} />,
    },
    { key: 'minutes', title: t('time.minutes'), width: 90, align: 'end', render: (row) => format.number(row.minutes) },
    { key: 'kind', title: t('time.kindLabel'), width: 90, render: (row) => t(`time.kind.${row.kind}`) },
    {
      key: 'ticket',
      title: t('ticket.number'),
      width: 150,
      render: ({ ticket }) => <Go to={ticketPath(ticket)}>{ticket.number}</Go>,
    },
    { key: 'title', title: t('ticket.field.title'), render: ({ ticket }) => ticket.title },
    { key: 'customer', title: t('customers:customer.noun'), width: 150, render: ({ customer }) => customer.name },
    { key: 'staff', title: t('time.staff'), width: 110, render: ({ staff }) => staff.name },
    {
      key: 'isBillable',
      title: t('time.isBillable'),
      width: 120,
      render: (row) => t(`time.billable.${row.isBillable}`),
    },
    { key: 'reason', title: t('time.reason'), shown: 'at_wish', render: (row) => row.reason },
    { key: 'note', title: t('time.note'), shown: 'at_wish', render: (row) => row.note },
  ];
}
