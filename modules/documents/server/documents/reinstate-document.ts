import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { DocumentView } from '../../document.contract.ts';
import { showVersion } from '../versions/show-version.ts';
import { documentReinstated } from './document.events.ts';
import { documentRefusals } from './document.refusals.ts';
import { saveDocument } from './document.store.ts';
import { documentSeen } from './find-document.ts';
import { readDocument } from './read-document.ts';

export async function reinstateDocument(tx: Tx, input: { document: string }): Promise<DocumentView> {
  const document = await documentSeen(tx, input.document);
  refuseStale(tx, document.revision);
  if (document.retiredAt === null) throw new Refusal(documentRefusals.in_use);
  await saveDocument(tx, document.id, { retiredAt: null });
  if (document.isReleased) await showVersion(tx, { document, versionId: document.version.id });
  await announce(tx, documentReinstated(document));
  return readDocument(tx, input);
}
