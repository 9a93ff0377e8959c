import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import {
  listOutgoingMail,
  mailStates,
  retryOutgoingMail,
  type OutgoingMailView,
} from '../../outgoing-mail.contract.ts';

const tones = { waiting: 'waiting', sent: 'good', failed: 'breached' } as const;

/** What went out, what waits, and what failed and why. */
export function OutgoingMailScreen() {
  const { t } = useTranslation('notifications');
  const filters: Filter[] = [
    { kind: 'text', name: 'to', label: t('outgoing.to') },
    {
      kind: 'choice',
      name: 'state',
      label: t('outgoing.state'),
      choices: mailStates.map((value) => ({ value, label: t(`outgoing.${value}`) })),
    },
  ];
  const list = useList(listOutgoingMail, { query: useUrlQuery(listOutgoingMail, filters) }, { everySeconds: 30 });
  return (
    <ListScreen
      title={t('outgoing.title')}
      name="outgoing-mail"
      label={t('outgoing.label')}
      filters={filters}
      columns={useMailColumns()}
      list={list}
      idOf={({ id }) => id}
      empty={<NoMail />}
    />
  );
}

function useMailColumns(): Column<OutgoingMailView>[] {
  const { t } = useTranslation('notifications');
  return [
    {
      key: 'to',
      title: t('outgoing.to'),
      shown: 'always',
      render: ({ to }) => (to.name ? `${to.name} ${to.address}` : to.address),
    },
    { key: 'what', title: t('outgoing.what'), render: ({ textKey }) => t(textKey) },
    {
      key: 'state',
      title: t('outgoing.state'),
      width: 120,
      render: ({ state }) => <Status tone={tones[state]} text={t(`outgoing.${state}`)} />,
    },
    { key: 'attempts', title: t('outgoing.attempts'), width: 90, align: 'end', render: ({ attempts }) => attempts },
    {
      key: 'trouble',
      title: t('outgoing.trouble'),
      render: ({ trouble, reasonKey }) => (reasonKey ? t(reasonKey) : trouble),
    },
    {
      key: 'createdAt',
      title: t('outgoing.createdAt'),
      width: 160,
      render: ({ createdAt }) => <InstantText at={createdAt} />,
    },
    {
      key: 'nextTryAt',
      title: t('outgoing.nextTryAt'),
      width: 160,
      shown: 'at_wish',
      render: ({ nextTryAt }) => <InstantText at={nextTryAt} />,
    },
    {
      key: 'sentAt',
      title: t('outgoing.sentAt'),
      width: 160,
      render: ({ sentAt }) => <InstantText at={sentAt} />,
    },
    { key: 'retry', title: '', width: 100, isActs: true, render: (mail) => <RetryButton mail={mail} /> },
  ];
}

function RetryButton({ mail: { id, abilities } }: { mail: OutgoingMailView }) {
  const { t } = useTranslation('notifications');
  const retry = useSend(retryOutgoingMail, { changes: [listOutgoingMail] });
  if (!abilities.includes('retry')) return null;
  return <ActButton act={() => retry.mutateAsync({ params: { outgoingMail: id } })}>{t('outgoing.retry')}</ActButton>;
}

function NoMail() {
  const { t } = useTranslation('notifications');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0)
    return <EmptyState title={t('outgoing.noneSuch')} text={t('outgoing.noneSuchText')} />;
  return (
    <EmptyState
      title={t('outgoing.empty')}
      text={t('outgoing.emptyText')}
      action={<Go to="/mail-server">{t('outgoing.toSettings')}</Go>}
    />
  );
}
