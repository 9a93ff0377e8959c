import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { virusActions, type VirusAction } from '../../virus-event.contract.ts';

/** The codes of virus events in words: what nobody has seen to stands out. */
export function useVirusWords() {
  const { t } = useTranslation('protection');
  const toneOf = (action: VirusAction): Tone => (action === 'none' ? 'breached' : 'good');
  return {
    actions: virusActions.map((action) => ({ value: action, label: t(`virus.actions.${action}`) })),
    actionOf: (action: VirusAction) => ({ tone: toneOf(action), text: t(`virus.actions.${action}`) }),
  };
}
