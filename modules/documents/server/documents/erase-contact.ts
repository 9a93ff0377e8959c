import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { wordsOf } from '../versions/version.store.ts';
import { documentRedacted } from './document.events.ts';
import { documentById } from './document.store.ts';
import { documentsQuoting, saveDocumentTexts, saveVersionTexts, versionsQuoting } from './document-erasure.store.ts';
import { indexDocument } from './index-document.ts';

/**
 * Takes somebody out of titles, notes, pasted texts and what was read of files; the files themselves stay as they came.
 * Answers with the documents that named them.
 */
export async function eraseFromDocuments(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const documents = redacted(await documentsQuoting(tx, erasure), erasure, ['title', 'note']);
  for (const document of documents) await saveDocumentTexts(tx, document);
  const versions = redacted(await versionsQuoting(tx, erasure), erasure, ['note', 'words', 'pastedAs']);
  for (const version of versions) await saveVersionTexts(tx, version);
  const ids = [...new Set([...documents.map(({ id }) => id), ...versions.map(({ documentId }) => documentId)])];
  for (const id of ids) await findAnew(tx, id);
  const { contactId, customerId } = erasure;
  await announce(tx, ...ids.map((id) => documentRedacted({ id, customerId }, contactId)));
  return ids;
}

async function findAnew(tx: Tx, id: Id): Promise<void> {
  const document = await documentById(tx, id, { withConfidential: true });
  if (document) await indexDocument(tx, { ...document, words: await wordsOf(tx, document.version.id) });
}
