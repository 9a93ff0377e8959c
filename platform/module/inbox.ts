import type { Id } from '../../kernel/id.ts';
import type { Steps } from './register.ts';

/** What a program posted, after its token was known. */
export interface Posted {
  bytes: Uint8Array;
  /** Of those that the inbox names; others are not handed on. */
  headers: Readonly<Record<string, string>>;
  /** As many bodies are held as may be: what can wait is put off. */
  isBusy: boolean;
}

export interface InboxAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  bytes: Uint8Array;
}

/** Whom a token lets in. */
export interface Entrant {
  tokenId: Id;
  customerId: Id;
}

/**
 * An address outside of the API where programs that are not ours post in their own words: `/<path>/<provider>.<secret>`
 * and whatever they add behind it. The token in the address is all that they show.
 */
export interface Inbox {
  /** One word, the first of the address. */
  path: string;
  /** The body, as it is sent. */
  mostBytes: number;
  /** Larger bodies that one process holds at a time; who comes then waits for a place, and not for ever. */
  mostAtOnce: number;
  /** Names of headers in small letters that it wants to see. */
  reads: readonly string[];
  /** Who shows this secret; null: nobody. Asked before a byte of the body is read. */
  letIn(steps: Steps, secretHash: string): Promise<Entrant | null>;
  take(steps: Steps, entrant: Entrant, posted: Posted): Promise<InboxAnswer>;
  /** The same program asks again without a body (GET), having been told to wait. */
  again(asked: Omit<Posted, 'bytes'>): Promise<InboxAnswer>;
  /** No place became free for a body. */
  busy(asked: Pick<Posted, 'headers'>): InboxAnswer;
}
