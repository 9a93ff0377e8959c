import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { changeDocument as endpoint, DocumentView } from '../../document.contract.ts';
import { showVersion } from '../versions/show-version.ts';
import { wordsOf } from '../versions/version.store.ts';
import { checkDocument } from './check-document.ts';
import { documentChanged, documentReleased, documentWithdrawn } from './document.events.ts';
import { changeableFields } from './document.rules.ts';
import { saveDocument } from './document.store.ts';
import { documentToWrite } from './find-document.ts';
import { indexDocument } from './index-document.ts';
import { readDocument } from './read-document.ts';

export async function changeDocument(tx: Tx, input: InputOf<typeof endpoint>): Promise<DocumentView> {
  const { document: id, ...given } = input;
  const before = await documentToWrite(tx, id);
  const after = { ...before, ...given };
  await checkDocument(tx, after, before);
  const changes = changesBetween(before, after, changeableFields);
  if (Object.keys(changes).length === 0) return readDocument(tx, input);

  await saveDocument(tx, id, given);
  if (changes.title) await indexDocument(tx, { ...after, words: await wordsOf(tx, before.version.id) });
  const { isReleased, ...others } = changes;
  if (isReleased) {
    await showVersion(tx, { document: after, versionId: after.isReleased ? before.version.id : null });
    await announce(tx, after.isReleased ? documentReleased(after) : documentWithdrawn(after));
  }
  if (Object.keys(others).length > 0) await announce(tx, documentChanged(after, others));
  return readDocument(tx, input);
}
