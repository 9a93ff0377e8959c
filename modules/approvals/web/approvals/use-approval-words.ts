import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { approvalStates, type ApprovalState } from '../../approval.contract.ts';

const tones: Record<ApprovalState, Tone> = {
  asked: 'waiting',
  approved: 'good',
  refused: 'breached',
  withdrawn: 'over',
};

/** What states of approvals are called on the desk. */
export function useApprovalWords() {
  const { t } = useTranslation('approvals');
  return {
    states: approvalStates.map((value) => ({ value, label: t(`state.${value}`) })),
    stateOf: (state: ApprovalState) => ({ tone: tones[state], text: t(`state.${state}`) }),
  };
}
