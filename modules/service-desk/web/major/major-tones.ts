import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { MajorState } from '../../major-incident.contract.ts';

export const majorTones: Record<MajorState, Tone> = {
  proposed: 'soon',
  running: 'breached',
  stood_down: 'waiting',
  closed: 'over',
  dismissed: 'over',
};
