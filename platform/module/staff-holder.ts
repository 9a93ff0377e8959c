import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';

/** A module whose rows are in a staff member's hands: whoever leaves hands them over, in the transaction in which they leave. */
export interface StaffHolder {
  /** Says what, with its `count`: `customers:holder.managed`. */
  textKey: string;
  /** Whether it may be put back to where nobody in particular has it. */
  canReturn: boolean;
  count(tx: Tx, staffId: Id): Promise<number>;
  /** `to` null: put back; only where it can be. */
  handOver(tx: Tx, hands: { from: Id; to: Id | null }): Promise<void>;
}
