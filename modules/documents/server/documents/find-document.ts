import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { maySeeConfidential } from './document.policy.ts';
import { documentRefusals } from './document.refusals.ts';
import type { DocumentRecord } from './document.rules.ts';
import { documentById } from './document.store.ts';

/** The document, for whoever may read it: to everyone else what is confidential is not there. */
export async function documentSeen(tx: Tx, id: Id): Promise<DocumentRecord> {
  return found(await documentById(tx, id, { withConfidential: maySeeConfidential(tx.caller) }));
}

/** The same for whoever writes it; refuses a stale save, and what is out of use. */
export async function documentToWrite(tx: Tx, id: Id): Promise<DocumentRecord> {
  const document = await documentSeen(tx, id);
  refuseStale(tx, document.revision);
  if (document.retiredAt !== null) throw new Refusal(documentRefusals.retired);
  return document;
}
