import type { Id } from './id.ts';
import type { Instant } from './instant.ts';

/** A thing that the log speaks of, known by its noun: lower modules hold no foreign key to what lies above. */
export interface Subject {
  kind: string;
  id: Id;
}

/** What a use case announces, in the past tense: `ticket.resolved`. Goes into the log as it is. */
export interface Announcement {
  kind: string;
  /** Of the payload's form; older ones are raised by a pure function. */
  version: number;
  subject: Subject;
  /** Null: of no customer. */
  customerId: Id | null;
  /** Public ones may be told to the customer's people. */
  audience: 'internal' | 'public';
  /** Contacts of the customer whom it concerns: they hear of it at once where it is public. Not kept. */
  concerns?: readonly (Id | null)[];
  /** Ids, codes and numbers only. */
  payload: Record<string, unknown>;
  /** Personal or free text: kept beside the chain, so that it can be blanked (PLT-16). */
  text?: Record<string, unknown> | undefined;
  /** When it happened, if not now (imported, back-dated). */
  occurredAt?: Instant | undefined;
}
