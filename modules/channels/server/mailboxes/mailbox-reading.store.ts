import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailboxTrouble } from '../../mailbox.contract.ts';
import type { MailboxAccess } from './mailbox.rules.ts';

export interface ClaimedMailbox {
  tenantId: Id;
  mailboxId: Id;
}

/** Of all providers the one that waits longest, and nobody reads; undefined: none does. */
export function claimMailbox(tx: Tx, holder: Id, until: Instant): Promise<ClaimedMailbox | undefined> {
  return tx.first(statement(sql<ClaimedMailbox>`select * from claim_mailbox(${holder}, ${tx.now}, ${until})`));
}

/** A mailbox while it is read, and how far. */
export interface Reading extends MailboxAccess {
  /** Whose it is to read. */
  holder: Id;
  customerId: Id | null;
  mostBytes: number;
  takesOld: boolean;
  epoch: number;
  /** Null: nobody has looked into it yet. */
  uidValidity: number | null;
  lastUid: number;
  watchedSince: Instant | null;
  failingUid: number | null;
  failingCount: number;
  troubleSince: Instant | null;
  revision: number;
}

type Held = Pick<Reading, 'id' | 'holder'>;

function held(tx: Tx, { id, holder }: Held) {
  return sqlBuilder
    .updateTable('mailbox')
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', id)
    .where('leaseHolder', '=', holder);
}

/** Undefined: it is no longer the holder's to read. */
export function readingOf(tx: Tx, { id, holder }: Held): Promise<Reading | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('mailbox')
      .select(['id', 'host', 'port', 'security', 'userName', 'password', 'envelopeKey', 'folder', 'customerId'])
      .select(['mostBytes', 'takesOld', 'epoch', 'uidValidity', 'lastUid', 'watchedSince', 'failingUid'])
      .select(['failingCount', 'troubleSince', 'revision', 'leaseHolder as holder'])
      // a CHECK constraint holds security to its values
      .$castTo<Reading>()
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .where('leaseHolder', '=', holder)
      .where('isActive', '=', true)
      .where('retiredAt', 'is', null),
  );
}

/** False: somebody else reads it, it is switched off, or its settings are others. */
export async function renewLease(tx: Tx, reading: Reading, until: Instant): Promise<boolean> {
  const kept = held(tx, reading).where('revision', '=', reading.revision).where('isActive', '=', true);
  return (await tx.run(kept.set({ leaseUntil: until }))) === 1;
}

type Progress = Partial<Pick<Reading, 'uidValidity' | 'lastUid' | 'watchedSince' | 'failingUid' | 'failingCount'>>;

/** False: it is no longer the holder's, and what they have read is another's to take in. */
export async function noteProgress(tx: Tx, reading: Reading, progress: Progress): Promise<boolean> {
  return (await tx.run(held(tx, reading).where('revision', '=', reading.revision).set(progress))) === 1;
}

export async function noteLooked(tx: Tx, reading: Held): Promise<void> {
  await tx.run(held(tx, reading).set({ lookedAt: tx.now, trouble: null, troubleSaid: null, troubleSince: null }));
}

/** Whoever comes next may read it from `nextTryAt` on. */
export async function leaveMailbox(
  tx: Tx,
  reading: Held,
  fields: { nextTryAt: Instant; trouble?: MailboxTrouble; troubleSaid?: string; troubleSince?: Instant },
): Promise<void> {
  await tx.run(held(tx, reading).set({ ...fields, leaseHolder: null, leaseUntil: null }));
}
