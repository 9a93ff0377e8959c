import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { NeedRow } from '../../need.contract.ts';
import { useNeedWords } from './use-need-words.ts';

export function useNeedColumns(): Column<NeedRow>[] {
  const { t } = useTranslation('needs');
  return [
    {
      key: 'heardAt',
      title: t('need.heardAt'),
      width: 150,
      sort: { ascending: 'heardAt', descending: '-heardAt' },
      render: (row) => <InstantText at={row.heardAt} />,
    },
    {
      key: 'title',
      title: t('need.title'),
      shown: 'always',
      render: (row) => <Go to={`/needs/${row.id}`}>{row.title}</Go>,
    },
    { key: 'customer', title: t('customers:customer.noun'), width: 135, render: (row) => row.customer.name },
    { key: 'contact', title: t('need.contact'), width: 90, render: (row) => row.contact?.name },
    { key: 'source', title: t('need.source'), width: 100, render: (row) => t(`source.${row.source}`) },
    ...useCourseColumns(),
  ];
}

/** How far it is. */
function useCourseColumns(): Column<NeedRow>[] {
  const { t } = useTranslation('needs');
  const words = useNeedWords();
  const format = useFormat();
  return [
    {
      key: 'value',
      title: t('need.value'),
      width: 80,
      shown: 'at_wish',
      render: ({ valueLevel }) => valueLevel && t(`value.${valueLevel}`),
    },
    { key: 'state', title: t('need.state'), width: 135, render: (row) => <Status {...words.state(row)} /> },
    {
      key: 'decision',
      title: t('need.decision'),
      width: 110,
      render: ({ decision }) => decision && t(`decision.${decision}`),
    },
    { key: 'owner', title: t('need.owner'), width: 90, render: (row) => row.owner?.name },
    { key: 'dueOn', title: t('need.dueOn'), width: 110, render: ({ dueOn }) => dueOn && format.day(dueOn) },
    {
      key: 'answeredAt',
      title: t('need.answeredAt'),
      width: 130,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.answeredAt} />,
    },
    {
      key: 'became',
      title: t('need.became'),
      width: 120,
      shown: 'at_wish',
      render: ({ became }) => became && t(`outcome.${became}`),
    },
    {
      key: 'ticket',
      title: t('need.ticket'),
      width: 150,
      shown: 'at_wish',
      render: ({ ticket }) => ticket && <Go to={`/tickets/${ticket.number}`}>{ticket.number}</Go>,
    },
  ];
}
