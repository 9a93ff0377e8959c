import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { callGivenUp } from './call.events.ts';
import { ringsAtMostHours, talksAtMostHours } from './call.rules.ts';
import { closeForgotten } from './forgotten-call.store.ts';

const most = 500;

/**
 * A phone system that forgets to say how a call ended leaves it under way for ever: after hours it counts as one of which
 * the end is not known. Should the end be told after all, it is worked out from that.
 */
export async function closeForgottenCalls(tx: Tx): Promise<void> {
  const since = { rings: hoursAgo(tx, ringsAtMostHours), talks: hoursAgo(tx, talksAtMostHours) };
  const closed = await closeForgotten(tx, since, most);
  if (closed.length > 0) await announce(tx, ...closed.map(callGivenUp));
}

function hoursAgo({ now }: Tx, hours: number) {
  return addSeconds(now, -hours * 60 * 60);
}
