import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import type { ContractView } from '../../contract.contract.ts';
import { useContractWords } from './use-contract-words.ts';

interface ContractFactsProps {
  contract: ContractView;
  layout?: 'grid';
}

/** With whom, what for, from when to when. */
export function ContractFacts({ contract, layout }: ContractFactsProps) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const words = useContractWords();
  const { customer, accountManager, startsOn, endsOn, signedOn, renewedFrom, renewedBy } = contract;
  const reason = contract.statusReason;
  return (
    <Facts
      layout={layout}
      items={[
        { label: t('contract.customer'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
        { label: t('contract.kind'), value: words.kind(contract.kind) },
        { label: t('contract.startsOn'), value: startsOn && format.day(startsOn) },
        { label: t('contract.endsOn'), value: endsOn ? format.day(endsOn) : startsOn && t('contract.noEnd') },
        { label: t('contract.signedOn'), value: signedOn && format.day(signedOn) },
        { label: t('contract.accountManager'), value: accountManager?.name },
        { label: t('contract.foreignNumber'), value: contract.foreignNumber },
        ...(renewedFrom ? [{ label: t('contract.renewedFrom'), value: linked(renewedFrom) }] : []),
        ...(renewedBy ? [{ label: t('contract.renewedBy'), value: linked(renewedBy) }] : []),
        ...(reason ? [{ label: t('contract.statusReason'), value: reason }] : []),
        { label: t('contract.note'), value: contract.note },
      ]}
    />
  );
}

function linked({ id, number }: { id: string; number: string }) {
  return <Go to={`/contracts/${id}`}>{number}</Go>;
}
