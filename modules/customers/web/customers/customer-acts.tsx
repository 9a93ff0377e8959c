import { EditOutlined, MergeCellsOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../../../web/ui/go.tsx';
import type { CustomerView } from '../../customer.contract.ts';
import { ChangeCustomerDialog } from './change-customer-dialog.tsx';
import { ChangeStatusDialog } from './change-status-dialog.tsx';
import { useCustomerStatus } from './use-customer-status.ts';

export function CustomerActs({ customer }: { customer: CustomerView }) {
  const { t } = useTranslation('customers');
  const go = useGo();
  const status = useCustomerStatus();
  const [open, setOpen] = useState<'change' | CustomerView['status']>();
  const close = () => setOpen(undefined);
  return (
    <>
      {customer.abilities.includes('merge') && (
        <Button icon={<MergeCellsOutlined />} onClick={() => go(`/customers/${customer.id}/merger`)}>
          {t('merger.open')}
        </Button>
      )}
      {customer.nextStatuses.map((next) => (
        <Button key={next} danger={next === 'ended'} onClick={() => setOpen(next)}>
          {status.act(customer.status, next)}
        </Button>
      ))}
      {customer.abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen('change')}>
          {t('shell:action.edit')}
        </Button>
      )}
      {open === 'change' && <ChangeCustomerDialog customer={customer} onClose={close} />}
      {open !== undefined && open !== 'change' && <ChangeStatusDialog customer={customer} to={open} onClose={close} />}
    </>
  );
}
