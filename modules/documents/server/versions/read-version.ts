import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import type { DocumentVersionView } from '../../document-version.contract.ts';
import { documentSeen } from '../documents/find-document.ts';
import { versionById } from './version.store.ts';

/** For whoever may read its document. */
export async function readVersion(tx: Tx, input: { documentVersion: string }): Promise<DocumentVersionView> {
  const { documentId, ...version } = found(await versionById(tx, input.documentVersion));
  const { id, title } = await documentSeen(tx, documentId);
  return { ...version, document: { id, title } };
}

/** Pasted text as a file, to be saved and never shown: whatever it pretends to be, it is plain text. */
export async function sendPastedText(tx: Tx, input: { documentVersion: string }): Promise<FileAnswer> {
  const { pastedAs, words } = await readVersion(tx, input);
  const content = Buffer.from(found(words), 'utf-8');
  return {
    fileName: found(pastedAs),
    mediaType: 'text/plain; charset=utf-8',
    bytes: content.length,
    async *open() {
      yield content;
    },
  };
}
