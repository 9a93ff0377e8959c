import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { DocumentView, recordDocument as endpoint } from '../../document.contract.ts';
import { putVersion } from '../versions/put-version.ts';
import type { ReadWords } from '../versions/read-words.ts';
import { checkDocument } from './check-document.ts';
import { documentRecorded } from './document.events.ts';
import { nothingSaid } from './document.rules.ts';
import { insertDocument } from './document.store.ts';
import { indexDocument } from './index-document.ts';
import { readDocument } from './read-document.ts';

/** A document with its first version. */
export async function recordDocument(tx: Tx, input: InputOf<typeof endpoint> & ReadWords): Promise<DocumentView> {
  const { version, read, ...said } = input;
  const document = { ...nothingSaid, ...said, id: tx.newId() };
  if (document.customerId !== null) foundAt('customerId', await customerById(tx, document.customerId));
  await checkDocument(tx, document);

  await insertDocument(tx, document);
  await announce(tx, documentRecorded(document));
  await putVersion(tx, { document: { ...document, number: 0 }, version, words: read });
  await indexDocument(tx, { ...document, words: read });
  return readDocument(tx, { document: document.id });
}
