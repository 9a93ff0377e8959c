import { Refusal, type RefusalEntry } from '../../kernel/refusal.ts';
import type { Tx } from '../database/tx.ts';

function entry(code: string, status: RefusalEntry['status']): RefusalEntry {
  return { code, status, textKey: `server:refusal.${code}` };
}

/** What any noun may answer; the sentences are the server's. */
export const common = {
  badRequest: entry('bad_request', 400),
  invalid: entry('invalid', 422),
  unknownCursor: entry('unknown_cursor', 400),
  unknownField: entry('unknown_field', 422),
  notSignedIn: entry('not_signed_in', 401),
  forbidden: entry('forbidden', 403),
  notFound: entry('not_found', 404),
  taken: entry('taken', 409),
  unknownReference: entry('unknown_reference', 422),
  stale: entry('stale', 412),
  revisionMissing: entry('revision_missing', 428),
  tooLarge: entry('too_large', 413),
  fileTooLarge: entry('file_too_large', 413),
  stoodStill: entry('stood_still', 408),
  unsupportedType: entry('unsupported_type', 415),
  tooMany: entry('too_many_requests', 429),
  keyReused: entry('idempotency_key_reused', 422),
  keyBusy: entry('idempotency_key_busy', 409),
  busy: entry('busy', 503),
  noRoom: entry('no_room', 503),
  providerSuspended: entry('provider_suspended', 403),
} satisfies Record<string, RefusalEntry>;

/** A stranger's row and a row that is not there are the same answer. */
export function found<Row>(row: Row | undefined | null): Row {
  if (row === undefined || row === null) throw new Refusal(common.notFound);
  return row;
}

/** The same for a row that a body names: the refusal stands at the field. */
export function foundAt<Row>(field: string, row: Row | undefined | null): Row {
  if (row === undefined || row === null) throw new Refusal(common.unknownReference, {}, field);
  return row;
}

/** Refuses a save of someone who has not seen the newest state (SD-15). */
export function refuseStale(tx: Tx, revision: number): void {
  if (tx.seenRevision !== undefined && tx.seenRevision !== revision) throw new Refusal(common.stale, { revision });
}
