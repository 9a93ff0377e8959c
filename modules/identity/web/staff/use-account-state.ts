import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { StaffRow } from '../../staff.contract.ts';

const tones = { none: 'over', waiting: 'waiting', active: 'good', disabled: 'over' } as const;

/** Whether and how a staff member can sign in, in words and tone; whoever left is said to have left. */
export function useAccountState(): (member: Pick<StaffRow, 'accountState' | 'retiredAt'>) => {
  tone: Tone;
  text: string;
} {
  const { t } = useTranslation('identity');
  return ({ accountState, retiredAt }) =>
    retiredAt === null
      ? { tone: tones[accountState], text: t(`staff.accountStates.${accountState}`) }
      : { tone: 'over', text: t('staff.retired') };
}
