import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';

/** A module whose rows name contacts: it says how many, moves them when two contacts are one, and forgets a person's words. */
export interface ContactHolder {
  /** Of what, for the preview of a merge: `customers:holder.tickets`. */
  textKey: string;
  count(tx: Tx, contactId: Id): Promise<number>;
  move(tx: Tx, contacts: { from: Id; into: Id }): Promise<void>;
  /** Takes the person's name and numbers out of what it keeps (PLT-16); absent: it keeps ids only. */
  erase?(tx: Tx, contact: { id: Id; pseudonym: string }): Promise<void>;
}
