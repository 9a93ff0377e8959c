import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { CallState, CallView } from '../../call.contract.ts';

const tones: Record<CallState, Tone> = {
  ringing: 'soon',
  answered: 'active',
  transferred: 'active',
  ended: 'good',
  abandoned: 'breached',
  unknown: 'over',
};

/** How a call is said: its state, its number, who it is. */
export function useCallWords() {
  const { t } = useTranslation('channels');
  const format = useFormat();
  const number = ({ number: written }: Pick<CallView, 'number'>) =>
    written === null ? t('call.withheld') : format.phone(written);
  return {
    number,
    state: ({ state }: Pick<CallView, 'state'>) => ({ tone: tones[state], text: t(`call.state.${state}`) }),
    caller: (call: Pick<CallView, 'contact' | 'number'>) => call.contact?.name ?? number(call),
  };
}
