import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listCustomerSystems, retireCustomerSystem, type CustomerSystemView } from '../../system-account.contract.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { ChangeSystemDialog, NewSystemDialog } from './system-dialogs.tsx';

/** The systems in which a customer's people hold accounts, on the customer's page. */
export function SystemsOfCustomer({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation('customers');
  const mayAdd = useMay('system_account.change');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DataTable
        name="systems-of-customer"
        label={t('customerSystem.plural')}
        columns={useSystemColumns()}
        list={asList(useAnswer(listCustomerSystems, { query: { customerId: subjectId } }))}
        idOf={(row) => row.id}
        empty={<EmptyState title={t('customerSystem.emptyText')} />}
      />
      {mayAdd && (
        <Button style={{ marginTop: 8 }} icon={<PlusOutlined />} onClick={() => setOpen(true)}>
          {t('customerSystem.new')}
        </Button>
      )}
      {isOpen && <NewSystemDialog customerId={subjectId} onClose={() => setOpen(false)} />}
    </>
  );
}

function useSystemColumns(): Column<CustomerSystemView>[] {
  const { t } = useTranslation('customers');
  return [
    { key: 'name', title: t('customerSystem.name'), shown: 'always', render: (row) => row.name },
    { key: 'note', title: t('customerSystem.note'), render: (row) => row.note },
    {
      key: 'accounts',
      title: t('systemAccount.plural'),
      width: 120,
      render: (row) => (
        <Go to={`/system-accounts?customerId=${row.customer.id}&systemId=${row.id}`}>{t('customerSystem.accounts')}</Go>
      ),
    },
    { key: 'acts', title: '', width: 220, align: 'end', isActs: true, render: (row) => <SystemActs system={row} /> },
  ];
}

function SystemActs({ system }: { system: CustomerSystemView }) {
  const { t } = useTranslation('customers');
  const [isOpen, setOpen] = useState(false);
  const retire = useSend(retireCustomerSystem);
  const { id, name, revision, abilities } = system;
  return (
    <Flex wrap gap={8} justify="end">
      {abilities.includes('change') && (
        <Button size="small" icon={<EditOutlined />} onClick={() => setOpen(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('customerSystem.retireQuestion', { name })}
          text={t('state.retireText')}
          retire={() => retire.mutateAsync({ params: { customerSystem: id }, ifMatch: revision })}
        >
          {t('state.retire')}
        </RetireButton>
      )}
      {isOpen && <ChangeSystemDialog system={system} onClose={() => setOpen(false)} />}
    </Flex>
  );
}
