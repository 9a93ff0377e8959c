import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';
import type { OpenRecord } from './contact-holder.ts';

/** A kind of record that customers have: it says how many there are of one, which are open, and gets ready for a merge. */
export interface CustomerHolder {
  /** Of what, in words: `service-desk:holder.tickets`. */
  textKey: string;
  count(tx: Tx, customerId: Id): Promise<number>;
  /** What is not finished: how many, and at most `most` of them. Absent: nothing of it is ever open. */
  open?(tx: Tx, customerId: Id, most: number): Promise<{ count: number; records: readonly OpenRecord[] }>;
  /** How many are at one site of a customer. Absent: they are at none. */
  countAtSite?(tx: Tx, siteId: Id): Promise<number>;
  /** Before all rows of one customer become the other's: makes room where both have the same key. Absent: none can. */
  makeRoom?(tx: Tx, customers: { from: Id; into: Id }): Promise<void>;
}
