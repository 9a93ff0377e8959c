import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { takeRecord } from './channel-record.store.ts';

/** Who took what came in, where nobody is said to have yet: the recording rate is counted of them. */
export async function setRecordAgent(tx: Tx, recordId: Id, agentId: Id): Promise<void> {
  await takeRecord(tx, recordId, agentId);
}
