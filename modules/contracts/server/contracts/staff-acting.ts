import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** The staff member who acts; null: a job, or a program with a token of nobody's. */
export function staffActing({ caller }: Tx): Id | null {
  return caller.kind === 'staff' ? caller.subjectId : null;
}
