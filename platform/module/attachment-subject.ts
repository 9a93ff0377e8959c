import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';

/** A noun that files can be attached to; who sees the record sees its files (of the public ones, a customer's people). */
export interface AttachmentSubject {
  /** `ticket`. */
  kind: string;
  /** Permissions to see and to add. */
  read: string;
  add: string;
  /** Whose the record is, if this caller may see it; refuses as not found otherwise. Null: of no customer. */
  customerOf(tx: Tx, id: Id): Promise<Id | null>;
}
