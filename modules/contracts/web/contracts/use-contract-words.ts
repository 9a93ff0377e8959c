import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { contractKinds, contractStatuses, type ContractKind, type ContractStatus } from '../../contract.contract.ts';

const tones: Record<ContractStatus, Tone> = {
  draft: 'waiting',
  offered: 'active',
  signed: 'active',
  active: 'good',
  suspended: 'soon',
  ended: 'over',
  terminated: 'over',
};

/** How contracts' codes are called, and what of them may be chosen. */
export function useContractWords() {
  const { t } = useTranslation('contracts');
  const kind = (code: ContractKind) => t(`kind.${code}`);
  const stateOf = (status: ContractStatus) => ({ tone: tones[status], text: t(`status.${status}`) });
  const kinds: Choice[] = contractKinds.map((value) => ({ value, label: kind(value) }));
  const statuses: Choice[] = contractStatuses.map((value) => ({ value, label: t(`status.${value}`) }));
  return { kind, stateOf, kinds, statuses };
}
