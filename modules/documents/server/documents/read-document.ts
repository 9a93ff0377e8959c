import type { Tx } from '../../../../platform/database/tx.ts';
import type { DocumentView } from '../../document.contract.ts';
import { versionsOf } from '../versions/version.store.ts';
import { documentViewOf } from './document.view.ts';
import { documentSeen } from './find-document.ts';

export async function readDocument(tx: Tx, input: { document: string }): Promise<DocumentView> {
  const document = await documentSeen(tx, input.document);
  return documentViewOf(document, await versionsOf(tx, document.id), tx.caller);
}
