import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';

/** A noun that a provider adds fields to (PLT-07): how its records become findable by their values anew. */
export interface CustomNoun {
  /** As own fields name it: `contact`. */
  noun: string;
  /**
   * Indexes some hundred records behind this id, in the order of ids (null: from the first), held against other
   * writers; answers with the last of them and how many they were, null when there are none left.
   */
  indexNext(tx: Tx, after: Id | null): Promise<{ last: Id; count: number } | null>;
}
