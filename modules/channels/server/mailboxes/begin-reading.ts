import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImapFolder } from '../../../../platform/mail/imap/open-folder.ts';
import { LeaseLost } from './lease-lost.ts';
import { noteProgress, type Reading } from './mailbox-reading.store.ts';

/** A mailbox whose folder was looked into. */
export type Begun = Reading & { uidValidity: number };

/**
 * Where to go on. At the first look what lies there already is left alone, unless it is wanted; where the server counts
 * anew (UIDVALIDITY), all of it is gone through again, and what was taken in is known by its content.
 */
export async function beginReading(
  tx: Tx,
  reading: Reading,
  { uidValidity, uidNext }: Pick<ImapFolder, 'uidValidity' | 'uidNext'>,
): Promise<Begun> {
  if (reading.uidValidity === uidValidity) return { ...reading, uidValidity };
  const isFirst = reading.watchedSince === null;
  const lastUid = isFirst && !reading.takesOld ? Math.max(0, uidNext - 1) : 0;
  const progress = { uidValidity, lastUid, watchedSince: reading.watchedSince ?? tx.now };
  if (!(await noteProgress(tx, reading, progress))) throw new LeaseLost();
  return { ...reading, ...progress };
}
