import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { showPart } from '../../../files/index.ts';
import { setPublic } from './version.store.ts';

interface Shown {
  document: { id: Id };
  /** Null: none. */
  versionId: Id | null;
}

/** Lets the customer's people read this version of the document with its file, and no other. */
export async function showVersion(tx: Tx, { document, versionId }: Shown): Promise<void> {
  await setPublic(tx, document.id, versionId);
  await showPart(tx, { kind: 'document', id: document.id }, versionId);
}
