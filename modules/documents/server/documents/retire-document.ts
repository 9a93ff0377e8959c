import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { DocumentView } from '../../document.contract.ts';
import { showVersion } from '../versions/show-version.ts';
import { documentRetired } from './document.events.ts';
import { saveDocument } from './document.store.ts';
import { documentToWrite } from './find-document.ts';
import { readDocument } from './read-document.ts';

/** Out of use it is nobody's to read but the staff's; whether it was released it remembers. */
export async function retireDocument(tx: Tx, input: { document: string }): Promise<DocumentView> {
  const document = await documentToWrite(tx, input.document);
  await saveDocument(tx, document.id, { retiredAt: tx.now });
  await showVersion(tx, { document, versionId: null });
  await announce(tx, documentRetired(document));
  return readDocument(tx, input);
}
