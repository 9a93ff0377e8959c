import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';

/** A record that is not finished yet: what it is called, and where it stands. */
export interface OpenRecord {
  title: string;
  href: string;
}

/** Whose traces are taken away, and what stands in their place (PLT-16). */
export interface Erasure {
  contactId: Id;
  customerId: Id;
  pseudonym: string;
  /** What free text may call them in the records that name them. */
  quoted: readonly string[];
  /** Those of them that can be nobody else's at this customer: replaced wherever they stand. */
  uniqueQuoted: readonly string[];
}

/**
 * A module whose rows name contacts: it says how many, moves them when two contacts are one, names what is still open
 * for somebody who leaves, gives out what it keeps of a person, and forgets their words.
 */
export interface ContactHolder {
  /** Of what, in the file that a person is given: `tickets`. */
  name: string;
  /** The same in words, for the preview of a merge: `service-desk:holder.tickets`. */
  textKey: string;
  count(tx: Tx, contactId: Id): Promise<number>;
  move(tx: Tx, contacts: { from: Id; into: Id }): Promise<void>;
  /** At most `most`; absent: nothing of it is ever open. */
  open?(tx: Tx, contactId: Id, most: number): Promise<readonly OpenRecord[]>;
  /** All that is kept of the person, as plain JSON. Absent: it keeps their id only. */
  disclose?(tx: Tx, contactId: Id): Promise<readonly object[]>;
  /** Takes their name and numbers out of what it keeps; answers with its records that named them. Absent: ids only. */
  erase?(tx: Tx, erasure: Erasure): Promise<readonly Id[]>;
}
