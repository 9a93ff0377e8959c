import type { Tx } from '../../../../platform/database/tx.ts';
import { linesOfDefault } from '../agreements/agreement.store.ts';
import type { ClockView } from '../../clock.contract.ts';
import { showClocks } from './clocks-of.ts';
import type { FollowedFacts } from './followed.rules.ts';
import { clocksFrom } from './follow-subjects.ts';

/** The clocks that something with these facts would have, response first; nothing is kept. */
export async function previewClocks(tx: Tx, facts: FollowedFacts): Promise<ClockView[]> {
  return showClocks(tx, await clocksFrom(tx, facts, await linesOfDefault(tx)));
}
