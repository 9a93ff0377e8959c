import { useTranslation } from 'react-i18next';
import type { AnswerOf, BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { changeCustomerStatus, readCustomerHoldings, type CustomerView } from '../../customer.contract.ts';
import { useCustomerStatus } from './use-customer-status.ts';

interface ChangeStatusDialogProps {
  customer: CustomerView;
  to: CustomerView['status'];
  onClose: () => void;
}

/** Asks why, and says beforehand what is still open at one whose service ends. */
export function ChangeStatusDialog({ customer, to, onClose }: ChangeStatusDialogProps) {
  const { t } = useTranslation('customers');
  const status = useCustomerStatus();
  const change = useSend(changeCustomerStatus);
  const params = { customer: customer.id };
  return (
    <FormDialog<Pick<BodyOf<typeof changeCustomerStatus>, 'reason'>>
      title={`${status.act(customer.status, to)} · ${customer.name}`}
      text={
        <>
          {t(`customer.statusText.${to}`)}
          {(to === 'ended' || to === 'suspended') && <StillOpen customerId={customer.id} />}
        </>
      }
      fields={[{ kind: 'text', name: 'reason', label: t('customer.reason'), most: 500, rows: 2 }]}
      submit={(body) => change.mutateAsync({ params, body: { ...body, status: to }, ifMatch: customer.revision })}
      submitText={status.act(customer.status, to)}
      isDanger={to === 'ended'}
      onClose={onClose}
    />
  );
}

function StillOpen({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const holdings = useAnswer(readCustomerHoldings, { params: { customer: customerId } }).data;
  if (!holdings) return null;
  const open = holdings.counts.filter(({ openCount }) => openCount > 0);
  if (open.length === 0) return <span> {t('customer.nothingOpen')}</span>;
  return (
    <>
      <br />
      {t('customer.stillOpen')}{' '}
      {open
        .map(({ textKey, openCount }) => t('customer.holdingAll', { what: t(textKey), count: openCount }))
        .join(' · ')}
      <OpenRecords records={holdings.open} />
    </>
  );
}

type Holdings = AnswerOf<typeof readCustomerHoldings>;

function OpenRecords({ records }: { records: Holdings['open'] }) {
  return (
    <ul className="customer-group">
      {records.map(({ title, href }) => (
        <li key={href}>
          <Go to={href}>{title}</Go>
        </li>
      ))}
    </ul>
  );
}
