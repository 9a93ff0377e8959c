import type { Id } from '../../kernel/id.ts';

/** That something happened, as it travels to those who may know: ids and codes, never words; screens read the rest. */
export interface News {
  tenantId: Id;
  /** The noun of what it happened to: `ticket`. */
  topic: string;
  id: Id;
  /** `ticket.resolved` */
  kind: string;
  /** Null: of no customer; then it is for the provider's people only. */
  customerId: Id | null;
  audience: 'internal' | 'public';
  /** Contacts of the customer whom it concerns. */
  concerns: readonly Id[];
  /** When it is for one person alone; else null. */
  accountId: Id | null;
}

/** News of the transaction's own provider. */
export type Telling = Omit<News, 'tenantId'>;

/** A noun whose news travels, and who may hear of it. */
export interface LiveTopic {
  topic: string;
  /** None: whoever is signed in may. */
  permission?: string;
  /** With it one of a customer's people hears of all that is public of the company, and not only what concerns them. */
  ofCompany?: string;
}
