import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { customerStatuses, type CustomerView } from '../../customer.contract.ts';

type Status = CustomerView['status'];
const tones: Record<Status, Tone> = { prospect: 'waiting', active: 'good', suspended: 'soon', ended: 'over' };

/** A customer's state in words and tone, all states to choose from, and what leads from one to another. */
export function useCustomerStatus() {
  const { t } = useTranslation('customers');
  const textOf = (status: Status) => t(`customer.status.${status}`);
  return {
    of: (status: Status) => ({ tone: tones[status], text: textOf(status) }),
    choices: customerStatuses.map((value) => ({ value, label: textOf(value) })),
    act: (from: Status, to: Status) =>
      to === 'active' && from !== 'prospect' ? t('customer.becomeAgain') : t(`customer.become.${to}`),
  };
}
