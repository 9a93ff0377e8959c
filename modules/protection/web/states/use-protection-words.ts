import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { protectionStates, type ProtectionSource, type ProtectionState } from '../../protection.contract.ts';

const tones: Record<ProtectionState, Tone> = {
  unknown: 'waiting',
  none: 'breached',
  off: 'breached',
  outdated: 'soon',
  protected: 'good',
  exempt: 'over',
};

/** The codes of protection in words. */
export function useProtectionWords() {
  const { t } = useTranslation('protection');
  const yesNo = (value: boolean) => (value ? t('state.yes') : t('state.no'));
  return {
    states: protectionStates.map((state) => ({ value: state, label: t(`state.states.${state}`) })),
    stateOf: (state: ProtectionState) => ({ tone: tones[state], text: t(`state.states.${state}`) }),
    yesNoOf: (value: boolean | null) => value !== null && yesNo(value),
    sourceOf: (source: ProtectionSource | null) => source && t(`state.sources.${source}`),
    ageOf: (age: number | null) => age !== null && t('state.days', { count: age }),
  };
}
