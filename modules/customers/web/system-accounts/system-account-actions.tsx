import { EditOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeSystemAccount, revokeSystemAccount, type SystemAccountView } from '../../system-account.contract.ts';
import { RevokeDialog } from './revoke-dialog.tsx';
import { useSystemAccountFields } from './use-system-account-fields.ts';

export function SystemAccountActions({ account }: { account: SystemAccountView }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState<'change' | 'revoke' | null>(null);
  const revoke = useSend(revokeSystemAccount);
  const close = () => setOpen(null);
  return (
    <>
      {account.abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen('change')}>
          {t('shell:action.edit')}
        </Button>
      )}
      {account.abilities.includes('revoke') && (
        <Button danger icon={<StopOutlined />} onClick={() => setOpen('revoke')}>
          {t('systemAccount.revoke')}
        </Button>
      )}
      {open === 'change' && <ChangeDialog account={account} onClose={close} />}
      {open === 'revoke' && (
        <RevokeDialog
          title={t('systemAccount.revokeTitle', { name: account.accountName })}
          revoke={(body) =>
            revoke.mutateAsync({ params: { systemAccount: account.id }, body, ifMatch: account.revision })
          }
          onClose={close}
        />
      )}
    </>
  );
}

function ChangeDialog({ account, onClose }: { account: SystemAccountView; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const change = useSend(changeSystemAccount);
  const { id, revision, accountName, permissions, note } = account;
  return (
    <FormDialog<BodyOf<typeof changeSystemAccount>>
      title={t('systemAccount.change')}
      fields={useSystemAccountFields()}
      initial={{ accountName, permissions, note }}
      emptyAs="null"
      draft={`system-account.${id}`}
      submit={(body) => change.mutateAsync({ params: { systemAccount: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
