import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { PriorityMark } from '../../../catalogue/web/index.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { DueClock } from './due-clock.tsx';
import { ticketPath } from './ticket-path.ts';
import { TitleCell } from './title-cell.tsx';
import { useTicketWords } from './use-ticket-words.ts';

export function useTicketColumns(): Column<TicketRow>[] {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  return [
    {
      key: 'number',
      title: t('ticket.number'),
      width: 142,
      shown: 'always',
      render: (row) => <Go to={ticketPath(row)}>{row.number}</Go>,
    },
    {
      key: 'title',
      title: t('ticket.field.title'),
      shown: 'always',
      render: (row) => <TitleCell row={row} />,
    },
    {
      key: 'status',
      title: t('ticket.statusLabel'),
      width: 152,
      render: (row) => <Status {...words.stateOf(row)} />,
    },
    {
      key: 'priority',
      title: t('ticket.field.priority'),
      width: 74,
      render: (row) => <PriorityMark priority={row.priority} words="brief" />,
    },
    ...usePlaceColumns(),
    ...useTimeColumns(),
    ...useCustomFields('ticket').columns<TicketRow>(),
  ];
}

function usePlaceColumns(): Column<TicketRow>[] {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  return [
    {
      key: 'customer',
      title: t('customers:customer.noun'),
      width: 94,
      beside: 'away',
      render: (row) => <Customer customer={row.customer} />,
    },
    { key: 'caller', title: t('ticket.field.caller'), width: 76, beside: 'away', render: (row) => named(row.caller) },
    {
      key: 'category',
      title: t('ticket.field.category'),
      width: 110,
      shown: 'at_wish',
      render: (row) => branch(row.category),
    },
    { key: 'assignee', title: t('ticket.assignee'), width: 80, beside: 'away', render: (row) => <Hands row={row} /> },
    { key: 'team', title: t('ticket.team'), width: 120, shown: 'at_wish', render: (row) => named(row.team) },
    { key: 'site', title: t('ticket.field.site'), width: 130, shown: 'at_wish', render: (row) => named(row.site) },
    {
      key: 'asset',
      title: t('ticket.field.asset'),
      width: 120,
      shown: 'at_wish',
      render: (row) => row.asset && <span title={row.asset.name}>{row.asset.number}</span>,
    },
    { key: 'kind', title: t('ticket.kindLabel'), width: 90, shown: 'at_wish', render: (row) => words.kind(row.kind) },
    {
      key: 'foreignNumber',
      title: t('ticket.foreignNumber'),
      width: 130,
      shown: 'at_wish',
      render: (row) => row.foreignNumber,
    },
  ];
}

function useTimeColumns(): Column<TicketRow>[] {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const now = useNow();
  return [
    {
      key: 'due',
      title: t('ticket.nextDueAt'),
      width: 152,
      beside: 'away',
      sort: { ascending: 'nextDueAt' },
      render: (row) => <DueClock ticket={row} />,
    },
    {
      key: 'resolvedAt',
      title: t('ticket.time.resolvedAt'),
      width: 138,
      shown: 'at_wish',
      sort: { descending: 'resolvedAt' },
      render: (row) => row.resolvedAt && format.brief(row.resolvedAt, now),
    },
    {
      key: 'recordedAt',
      title: t('ticket.time.recordedAt'),
      width: 130,
      beside: 'away',
      sort: { descending: 'recordedAt' },
      render: (row) => format.brief(row.recordedAt, now),
    },
  ];
}

/** By the short name, where there is one: whole on hover. */
function Customer({ customer: { name, shortName } }: Pick<TicketRow, 'customer'>) {
  return <span title={name}>{shortName ?? name}</span>;
}

/** Who works on it; in quiet letters the team, as long as nobody of it has taken it. */
function Hands({ row: { assignee, team } }: { row: TicketRow }) {
  if (assignee !== null) return named(assignee);
  return team && <span className="yt-quiet">{named(team)}</span>;
}

/** Long names and paths are cut by the cell: whole on hover. */
function named(record: { name: string } | null) {
  return record && <span title={record.name}>{record.name}</span>;
}

/** The last name of a path says most. */
function branch(category: { name: string } | null) {
  return category && <span title={category.name}>{category.name.split(' / ').at(-1)}</span>;
}
