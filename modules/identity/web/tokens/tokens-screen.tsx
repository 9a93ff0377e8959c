import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { OnceDialog } from '../../../../web/ui/once-dialog.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { endToken, listTokens, type makeToken, type TokenRow } from '../../token.contract.ts';
import { NewTokenDialog } from './new-token-dialog.tsx';
import { usePermissionText } from './use-own-permissions.ts';

/** With which other programs act in one's own name. */
export function TokensScreen() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const [isOpen, open] = useState(false);
  const [made, show] = useState<AnswerOf<typeof makeToken> | null>(null);
  const newToken = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => open(true)}>
      {t('token.new')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('token.plural')}
        name="tokens"
        label={t('token.plural')}
        columns={useColumns()}
        list={asList(useAnswer(listTokens))}
        idOf={({ id }) => id}
        actions={newToken}
        empty={<EmptyState title={t('token.emptyTitle')} text={t('token.emptyText')} action={newToken} />}
      />
      {isOpen && <NewTokenDialog onMade={show} onClose={() => open(false)} />}
      {made && (
        <OnceDialog
          title={t('token.madeTitle')}
          text={t('token.madeText', { name: made.name, until: format.instant(made.expiresAt) })}
          secret={made.token}
          onClose={() => show(null)}
        />
      )}
    </>
  );
}

function useColumns(): Column<TokenRow>[] {
  const { t } = useTranslation('identity');
  const textOf = usePermissionText();
  return [
    { key: 'name', title: t('token.name'), shown: 'always', width: 220, render: ({ name }) => name },
    {
      key: 'scopes',
      title: t('token.scopes'),
      render: ({ scopes }) => <span title={scopes.map(textOf).join('\n')}>{scopes.map(textOf).join(' · ')}</span>,
    },
    { key: 'createdAt', title: t('token.createdAt'), width: 150, render: (row) => <InstantText at={row.createdAt} /> },
    {
      key: 'lastUsedAt',
      title: t('token.lastUsedAt'),
      width: 150,
      render: (row) => <InstantText at={row.lastUsedAt} />,
    },
    { key: 'expiresAt', title: t('token.expiresAt'), width: 150, render: (row) => <InstantText at={row.expiresAt} /> },
    {
      key: 'end',
      title: t('token.act'),
      width: 100,
      shown: 'always',
      isActs: true,
      render: (row) => <EndButton token={row} />,
    },
  ];
}

function EndButton({ token }: { token: TokenRow }) {
  const { t } = useTranslation('identity');
  const end = useSend(endToken);
  return (
    <ConfirmButton
      size="small"
      isDanger
      title={t('token.endQuestion', { name: token.name })}
      text={t('token.endText')}
      confirmText={t('token.end')}
      onConfirm={() => end.mutateAsync({ params: { token: token.id } })}
    >
      {t('token.end')}
    </ConfirmButton>
  );
}
