import { attachmentsOf } from '../../modules/files/index.ts';
import { countNaming } from '../../modules/files/server/attachments/attachment-contact.store.ts';
import { pageOfAttachments, removeWaiting } from '../../modules/files/server/attachments/attachment.store.ts';
import { blobRowsAfter, namedBlobs } from '../../platform/blobs/blob-row.store.ts';
import { moduleRegisters } from '../../server/modules.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** What is attached to records, and what of it is still of use. */
export function filePaths({ staff, ofTwo, manager, system, nth }: FilledProvider): ReadingPath[] {
  const subject = { kind: 'ticket', id: nth('ticket', 17) };
  const bySubject = [/^attachment_by_subject$/];
  const columns = moduleRegisters.flatMap(({ blobColumns = [] }) => blobColumns);
  const hashes = [1, 2, 3].map((n) => `${n}`.repeat(64));
  return [
    {
      says: 'what is attached to a record',
      who: staff,
      work: (tx) => pageOfAttachments(tx, subject, {}),
      by: bySubject,
      most: 20,
    },
    {
      says: 'what is attached to it, behind the walls',
      who: ofTwo,
      work: (tx) => attachmentsOf(tx, subject),
      by: bySubject,
      most: 20,
    },
    { says: 'the public part of it', who: manager, work: (tx) => attachmentsOf(tx, subject), by: bySubject, most: 20 },
    {
      says: 'which contents are still of use',
      who: system,
      work: (tx) => namedBlobs(tx, columns, hashes),
      by: [/^attachment_by_content$/, /^attachment_by_preview$/, /^incoming_mail_by_raw$/],
      most: 20,
    },
    {
      says: 'the contents that rows name, one after the other',
      who: system,
      work: (tx) =>
        blobRowsAfter(tx, { table: 'attachment', column: 'content', bytes: 'byteCount' }, { after: '', most: 20 }),
      by: [/^attachment_by_content$/],
      most: 60,
    },
    {
      says: 'what hangs on a contact, and what they handed in',
      who: staff,
      work: (tx) => countNaming(tx, nth('contact', 300)),
      by: [/^attachment_by_adder$/],
      most: 40,
    },
    {
      says: 'what waits in vain',
      who: system,
      work: (tx) => removeWaiting(tx, '2026-01-01T00:00:00.000Z'),
      by: [/^attachment_waiting$/],
      most: 20,
    },
  ];
}
