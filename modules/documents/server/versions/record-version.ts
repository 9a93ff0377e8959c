import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { DocumentVersionView, recordDocumentVersion } from '../../document-version.contract.ts';
import { saveDocument } from '../documents/document.store.ts';
import { documentToWrite } from '../documents/find-document.ts';
import { indexDocument } from '../documents/index-document.ts';
import { putVersion } from './put-version.ts';
import { readVersion } from './read-version.ts';
import type { ReadWords } from './read-words.ts';
import { lastNumber } from './version.store.ts';

/** A version more; the document is found by what this one says from now on. */
export async function recordVersion(
  tx: Tx,
  input: InputOf<typeof recordDocumentVersion> & ReadWords,
): Promise<DocumentVersionView> {
  const { document: id, read: words, ...version } = input;
  const document = await documentToWrite(tx, id);
  const number = await lastNumber(tx, id);
  const documentVersion = await putVersion(tx, { document: { ...document, number }, version, words });
  await saveDocument(tx, id, {});
  await indexDocument(tx, { ...document, words });
  return readVersion(tx, { documentVersion });
}
