import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText, Missing } from '../../../../web/ui/words/instant-text.tsx';
import { listMailboxes, type MailboxView } from '../../mailbox.contract.ts';
import { MailboxState } from './mailbox-state.tsx';

/** Where mail is taken in from, and whether it works. */
export function MailboxesScreen() {
  const { t } = useTranslation('channels');
  const go = useGo();
  const mayRecord = useMay('mailbox.change');
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'status',
      label: t('mailbox.statusFilter'),
      choices: [
        { value: 'current', label: t('mailbox.current') },
        { value: 'retired', label: t('mailbox.retired') },
      ],
    },
  ];
  const query = useUrlQuery(listMailboxes, filters, { status: 'current' });
  const list = useList(listMailboxes, { query });
  const add = mayRecord && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/mailboxes/new')}>
      {t('mailbox.new')}
    </Button>
  );
  return (
    <ListScreen
      title={t('mailbox.plural')}
      name="mailboxes"
      label={t('mailbox.plural')}
      filters={filters}
      columns={useMailboxColumns()}
      list={list}
      idOf={(row) => row.id}
      pathOf={(row) => `/mailboxes/${row.id}`}
      actions={add}
      empty={<EmptyState title={t('mailbox.emptyTitle')} text={t('mailbox.emptyText')} action={add} />}
    />
  );
}

function useMailboxColumns(): Column<MailboxView>[] {
  const { t } = useTranslation('channels');
  return [
    {
      key: 'name',
      title: t('mailbox.name'),
      shown: 'always',
      width: 160,
      render: ({ id, name }) => <Go to={`/mailboxes/${id}`}>{name}</Go>,
    },
    { key: 'address', title: t('mailbox.address'), width: 240, render: ({ address }) => address },
    { key: 'state', title: t('mailbox.state'), width: 120, render: (mailbox) => <MailboxState mailbox={mailbox} /> },
    {
      key: 'lookedAt',
      title: t('mailbox.lookedAt'),
      width: 160,
      render: ({ look }) => (look.at === null ? <Missing /> : <InstantText at={look.at} />),
    },
    {
      key: 'customer',
      title: t('mailbox.customer'),
      width: 160,
      render: ({ customer }) => customer?.name ?? t('mailbox.forAll'),
    },
    { key: 'team', title: t('mailbox.team'), width: 140, render: ({ team }) => team?.name ?? <Missing /> },
    { key: 'host', title: t('mailbox.host'), render: ({ host, port }) => `${host}:${port}` },
  ];
}
