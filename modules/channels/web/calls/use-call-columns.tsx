import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DurationText } from '../../../../web/ui/words/duration-text.tsx';
import { InstantText, Missing } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { CallView } from '../../call.contract.ts';
import { useCallWords } from './use-call-words.ts';

export function useCallColumns(): Column<CallView>[] {
  const { t } = useTranslation('channels');
  const words = useCallWords();
  return [
    {
      key: 'beganAt',
      title: t('call.beganAt'),
      width: 140,
      shown: 'always',
      render: (row) => <InstantText at={row.beganAt} />,
    },
    { key: 'state', title: t('call.stateLabel'), width: 136, render: (row) => <Status {...words.state(row)} /> },
    {
      key: 'direction',
      title: t('call.directionLabel'),
      width: 110,
      shown: 'at_wish',
      render: (row) => t(`call.direction.${row.direction}`),
    },
    {
      key: 'contact',
      title: t('call.caller'),
      width: 72,
      render: ({ contact }) => contact && <Go to={`/contacts/${contact.id}`}>{contact.name}</Go>,
    },
    { key: 'number', title: t('call.number'), width: 136, render: (row) => words.number(row) },
    { key: 'customer', title: t('customers:customer.noun'), render: (row) => row.customer?.name },
    { key: 'hotline', title: t('hotline.noun'), width: 96, render: (row) => row.hotline?.name },
    { key: 'agent', title: t('call.agent'), width: 104, render: (row) => row.agent?.name },
    { key: 'wait', title: t('call.wait'), width: 70, align: 'end', render: (row) => spanOf(row.waitSeconds) },
    { key: 'talk', title: t('call.talk'), width: 84, align: 'end', render: (row) => spanOf(row.talkSeconds) },
    {
      key: 'transfer',
      title: t('call.transfer'),
      width: 110,
      align: 'end',
      shown: 'at_wish',
      render: (row) => spanOf(row.transferSeconds),
    },
    {
      key: 'record',
      title: t('call.record'),
      width: 124,
      render: ({ channelRecordId, isSettled }) =>
        channelRecordId && (
          <Go to={`/channel-records?row=${channelRecordId}`}>
            {t(isSettled ? 'call.recordSettled' : 'call.recordOpen')}
          </Go>
        ),
    },
  ];
}

function spanOf(seconds: number | null) {
  return seconds === null ? <Missing /> : <DurationText seconds={seconds} />;
}
