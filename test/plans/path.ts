import type { Id } from '../../kernel/id.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';

/** One way that the product reads its tables, and what it may cost. */
export interface ReadingPath {
  /** Ends a sentence: `reads …`. */
  says: string;
  who: Caller;
  /** In a transaction of its own, not counted. */
  prepare?(tx: Tx): Promise<void>;
  work(tx: Tx): Promise<unknown>;
  /** Indexes that serve it, all of them; one name, or several of which the planner may take any. */
  by: RegExp[];
  /** Rows that it may read, of tables and indexes; a page is 50, its names twice to five times as many. */
  most: number;
}

/** A provider with twenty thousand tickets, and who asks for them. */
export interface FilledProvider {
  /** Of all customers. */
  staff: Caller;
  /** Limited to one small customer, and to the largest and a small one. */
  ofOne: Caller;
  ofTwo: Caller;
  /** Of the largest customer: one who sees their own tickets, and one who sees the company's. */
  user: Caller;
  manager: Caller;
  /** The worker. */
  system: Caller;
  nth(kind: string, n: number): Id;
  /** A category without, and one with others below it. */
  leaf: Id;
  branch: Id;
  role: Id;
}
