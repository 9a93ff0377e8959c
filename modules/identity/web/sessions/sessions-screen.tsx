import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod/mini';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { endSession, listSessions } from '../../session.contract.ts';
import type { sessionRow } from '../../session.contract.ts';
import { browserWords } from './browser-words.ts';

type SessionRow = z.output<typeof sessionRow>;

/** Where one is signed in: to see what one does not know, and end it. */
export function SessionsScreen() {
  const { t } = useTranslation('identity');
  const columns: Column<SessionRow>[] = [
    {
      key: 'browser',
      title: t('session.browser'),
      shown: 'always',
      render: (row) => browserWords(row.userAgent) ?? t('session.unknownBrowser'),
    },
    { key: 'address', title: t('session.address'), width: 160, render: ({ address }) => address },
    {
      key: 'created',
      title: t('session.createdAt'),
      width: 170,
      render: ({ createdAt }) => <InstantText at={createdAt} />,
    },
    {
      key: 'seen',
      title: t('session.lastSeenAt'),
      width: 170,
      render: ({ lastSeenAt }) => <InstantText at={lastSeenAt} />,
    },
    { key: 'end', title: t('session.state'), width: 150, shown: 'always', render: (row) => <EndOrHere row={row} /> },
  ];
  return (
    <ListScreen
      title={t('session.plural')}
      name="sessions"
      label={t('session.plural')}
      columns={columns}
      list={asList(useAnswer(listSessions))}
      idOf={({ id }) => id}
      empty={<EmptyState title={t('session.none')} />}
    />
  );
}

function EndOrHere({ row }: { row: SessionRow }) {
  const { t } = useTranslation('identity');
  const confirm = useConfirm();
  const { mutateAsync } = useSend(endSession);
  const browser = browserWords(row.userAgent) ?? t('session.unknownBrowser');
  if (row.isCurrent) return <Status tone="good" text={t('session.here')} />;
  const ask = () =>
    confirm({
      title: t('session.endTitle'),
      text: t('session.endText'),
      confirmText: t('session.end'),
      isDanger: true,
      onConfirm: () => mutateAsync({ params: { session: row.id } }),
    });
  return (
    <Button size="small" aria-label={t('session.endOf', { browser })} onClick={ask}>
      {t('session.end')}
    </Button>
  );
}
