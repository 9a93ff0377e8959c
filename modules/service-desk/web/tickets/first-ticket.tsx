import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listCustomers } from '../../../customers/customer.contract.ts';

/** How the first ticket comes about; before there is anybody to record one for, how that does. */
export function FirstTicket() {
  const { t } = useTranslation('service-desk');
  const mayAdd = useMay('customer.change');
  const mayRecord = useMay('ticket.record');
  const customers = useAnswer(listCustomers, { query: { limit: 1 } }, { enabled: mayAdd });
  if (customers.data?.items.length === 0) {
    const add = <BeginButton text={t('customers:customer.new')} to="/customers/new" />;
    return (
      <EmptyState title={t('customers:customer.emptyTitle')} text={t('customers:customer.emptyText')} action={add} />
    );
  }
  const record = mayRecord && <BeginButton text={t('command.new')} to="/tickets/new" />;
  return <EmptyState title={t('empty.none')} text={t('empty.noneText')} action={record} />;
}

function BeginButton({ text, to }: { text: string; to: string }) {
  const go = useGo();
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go(to)}>
      {text}
    </Button>
  );
}
