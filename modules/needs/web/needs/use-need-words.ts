import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { NeedState } from '../../need-measure.contract.ts';
import type { NeedRow } from '../../need.contract.ts';

const tones: Record<NeedState, Tone> = {
  undecided: 'waiting',
  unanswered: 'active',
  answered: 'good',
  retired: 'over',
};

/** What needs are called on screen. */
export function useNeedWords() {
  const { t } = useTranslation('needs');
  return {
    state: ({ state, isOverdue }: Pick<NeedRow, 'state' | 'isOverdue'>) =>
      isOverdue
        ? { tone: 'breached' as const, text: t('need.overdue') }
        : { tone: tones[state], text: t(`state.${state}`) },
    choices: (below: string, codes: readonly string[]) =>
      codes.map((value) => ({ value, label: t(`${below}.${value}`) })),
  };
}
