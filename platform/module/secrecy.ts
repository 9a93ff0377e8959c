import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';

/** Refuses a caller who may not yet read what a customer keeps confidential; null: it is of no customer. */
export type Secrecy = (tx: Tx, customerId: Id | null) => Promise<void>;
