import type { Tx } from '../../../../platform/database/tx.ts';
import type { Settler } from './channel-record.rules.ts';

/** Who says now what became of an entry: a staff member, or the system. */
export function settlerOf({ caller, now }: Pick<Tx, 'caller' | 'now'>): Settler {
  return { at: now, byId: caller.kind === 'staff' ? caller.subjectId : null };
}
