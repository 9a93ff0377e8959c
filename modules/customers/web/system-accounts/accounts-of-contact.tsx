import { PlusOutlined, StopOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { readContact } from '../../contact.contract.ts';
import { listSystemAccounts, revokeAccountsOfContact } from '../../system-account.contract.ts';
import { RevokeDialog } from './revoke-dialog.tsx';
import { useSystemAccountColumns } from './system-account-columns.tsx';

/** What a contact holds in their company's systems, on their page; a leaver is closed by one button. */
export function AccountsOfContact({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation('customers');
  const columns = useSystemAccountColumns().filter(({ key }) => key !== 'customer' && key !== 'contact');
  const list = useList(listSystemAccounts, { query: { contactId: subjectId } });
  const hasOpen = list.rows.some(({ revokedOn }) => revokedOn === null);
  return (
    <>
      <DataTable
        name="system-accounts-of-contact"
        label={t('systemAccount.plural')}
        columns={columns}
        list={list}
        idOf={(row) => row.id}
        pathOf={(row) => `/system-accounts/${row.id}`}
        empty={<EmptyState title={t('systemAccount.emptyOfContact')} />}
      />
      <Acts contactId={subjectId} hasOpen={hasOpen} />
    </>
  );
}

function Acts({ contactId, hasOpen }: { contactId: string; hasOpen: boolean }) {
  const { t } = useTranslation('customers');
  const go = useGo();
  const [isOpen, setOpen] = useState(false);
  if (!useMay('system_account.change')) return null;
  return (
    <Flex wrap gap={8} style={{ marginTop: 8 }}>
      <Button icon={<PlusOutlined />} onClick={() => go(`/system-accounts/new?contactId=${contactId}`)}>
        {t('systemAccount.new')}
      </Button>
      {hasOpen && (
        <Button danger icon={<StopOutlined />} onClick={() => setOpen(true)}>
          {t('systemAccount.revokeAll')}
        </Button>
      )}
      {isOpen && <RevokeAllDialog contactId={contactId} onClose={() => setOpen(false)} />}
    </Flex>
  );
}

function RevokeAllDialog({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const notice = useNotice();
  const contact = useAnswer(readContact, { params: { contact: contactId } });
  const revoke = useSend(revokeAccountsOfContact);
  return (
    <RevokeDialog
      title={t('systemAccount.revokeAllTitle', { name: contact.data?.name ?? '' })}
      revoke={async (body) => {
        const { revoked } = await revoke.mutateAsync({ params: { contact: contactId }, body });
        notice.done(t('systemAccount.revokedAll', { count: revoked }));
      }}
      onClose={onClose}
    />
  );
}
