import type { AnswerOf } from '../../../../kernel/contract.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { teamsOf } from '../../../identity/index.ts';
import type { listOwnCalls as endpoint } from '../../call.contract.ts';
import { callsFor } from './own-call.store.ts';
import { callView } from './call.view.ts';

/** A phone system that forgets to say how a call ended leaves it ringing here no longer than this. */
const ringsAtMostSeconds = 5 * 60;
const talksAtMostSeconds = 2 * 60 * 60;

export async function listOwnCalls(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const { kind, subjectId } = tx.caller;
  if (kind !== 'staff' || subjectId === null) return { items: [] };
  const since = { rings: addSeconds(tx.now, -ringsAtMostSeconds), talks: addSeconds(tx.now, -talksAtMostSeconds) };
  const own = await callsFor(tx, { staffId: subjectId, teamIds: await teamsOf(tx, subjectId), since });
  return { items: own.map(callView) };
}
