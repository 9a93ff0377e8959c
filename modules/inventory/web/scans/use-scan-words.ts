import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { scanStates, type ScanState } from '../../inventory-scan.contract.ts';

const tones: Record<ScanState, Tone> = {
  reading: 'active',
  checked: 'soon',
  applying: 'active',
  done: 'good',
  discarded: 'over',
  failed: 'breached',
};

/** The codes of scans in words. */
export function useScanWords() {
  const { t } = useTranslation('inventory');
  return {
    states: scanStates.map((value) => ({ value, label: t(`scan.states.${value}`) })),
    stateOf: (state: ScanState) => ({ tone: tones[state], text: t(`scan.states.${state}`) }),
  };
}
