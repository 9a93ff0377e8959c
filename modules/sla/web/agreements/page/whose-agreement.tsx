import { useTranslation } from 'react-i18next';
import { Go } from '../../../../../web/ui/go.tsx';
import type { AgreementRow } from '../../../agreement.contract.ts';

/** With whom it is: a customer, for one of its contracts, a supplier, or everybody. */
export function WhoseAgreement({
  agreement: { customer, contract, counterpart, level },
}: {
  agreement: Pick<AgreementRow, 'customer' | 'contract' | 'counterpart' | 'level'>;
}) {
  const { t } = useTranslation('sla');
  if (contract) {
    return (
      <span>
        <Go to={`/contracts/${contract.id}`}>{contract.number}</Go> {customer?.name}
      </span>
    );
  }
  if (customer) return <Go to={`/customers/${customer.id}`}>{customer.name}</Go>;
  if (counterpart !== null) return counterpart;
  return <span className="yt-quiet">{t(level === 'sla' ? 'scope.everybody' : 'scope.internal')}</span>;
}
