import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { ImportState } from '../../import.contract.ts';

/** What each state asks of the one who looks: `soon` waits for a person. */
export const stateTones: Record<ImportState, Tone> = {
  reading: 'active',
  mapping: 'soon',
  checking: 'active',
  checked: 'soon',
  writing: 'active',
  done: 'good',
  undoing: 'active',
  undone: 'over',
  failed: 'breached',
  cancelled: 'over',
};

/** States that go on by themselves. */
export function isGoing(state: ImportState): boolean {
  return stateTones[state] === 'active';
}
