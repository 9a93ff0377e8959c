import { useTranslation } from 'react-i18next';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { IncomingMailRow } from '../../../channels/incoming-mail.contract.ts';
import { useMailWords } from './use-mail-words.ts';

export function useMailColumns(): Column<IncomingMailRow>[] {
  const { t } = useTranslation('service-desk');
  const words = useMailWords();
  return [
    {
      key: 'cameAt',
      title: t('mail.cameAt'),
      width: 150,
      shown: 'always',
      render: ({ cameAt }) => <InstantText at={cameAt} />,
    },
    { key: 'from', title: t('mail.from'), width: 200, render: ({ from }) => words.from(from) },
    {
      key: 'subject',
      title: t('mail.subject'),
      render: ({ subject, beginning }) => (
        <>
          {subject || t('mail.noSubject')} <span className="yt-quiet">{beginning}</span>
        </>
      ),
    },
    { key: 'state', title: t('mail.stateLabel'), width: 120, render: (row) => <Status {...words.state(row.state)} /> },
    { key: 'why', title: t('mail.whyLabel'), width: 200, render: ({ why }) => words.why(why) },
    { key: 'customer', title: t('customers:customer.noun'), width: 150, render: ({ customer }) => customer?.name },
    { key: 'mailbox', title: t('mail.mailbox'), width: 130, shown: 'at_wish', render: ({ mailbox }) => mailbox.name },
  ];
}
