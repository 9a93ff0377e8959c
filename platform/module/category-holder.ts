import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';

/** A kind of record that names categories: it goes on to the other when two of them become one. */
export interface CategoryHolder {
  /** Of what, in words: `service-desk:holder.tickets`. */
  textKey: string;
  count(tx: Tx, categoryId: Id): Promise<number>;
  /** At most `most` of them; answers with how many. Fewer than `most`: none is left. */
  move(tx: Tx, categories: { from: Id; into: Id }, most: number): Promise<number>;
}
