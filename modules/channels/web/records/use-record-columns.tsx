import { useTranslation } from 'react-i18next';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ChannelRecordView } from '../../channel-record.contract.ts';
import { SubjectLink } from './subject-link.tsx';
import { useRecordWords } from './use-record-words.ts';

export function useRecordColumns(): Column<ChannelRecordView>[] {
  const { t } = useTranslation('channels');
  const words = useRecordWords();
  return [
    {
      key: 'cameAt',
      title: t('record.cameAt'),
      width: 150,
      shown: 'always',
      render: (row) => <InstantText at={row.cameAt} />,
    },
    { key: 'kind', title: t('record.kindLabel'), width: 80, render: (row) => t(`record.kind.${row.kind}`) },
    { key: 'state', title: t('record.stateLabel'), width: 175, render: (row) => <Status {...words.state(row)} /> },
    { key: 'from', title: t('record.from'), width: 140, render: (row) => words.from(row) },
    { key: 'customer', title: t('customers:customer.noun'), width: 140, render: (row) => row.customer?.name },
    { key: 'label', title: t('record.label'), render: (row) => row.label },
    {
      key: 'subject',
      title: t('record.subject'),
      width: 160,
      render: ({ subject }) => <SubjectLink subject={subject} />,
    },
    { key: 'agent', title: t('record.agent'), width: 100, render: (row) => row.agent?.name },
    {
      key: 'reason',
      title: t('record.reasonLabel'),
      shown: 'at_wish',
      render: ({ reason }) => reason && t(`record.reason.${reason}`),
    },
    {
      key: 'address',
      title: t('record.address'),
      shown: 'at_wish',
      render: (row) => row.address,
    },
  ];
}
