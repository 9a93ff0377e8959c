import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import type { JobKind } from '../../../../platform/jobs/job.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { findsOtherwise, type CustomField } from './custom-field.rules.ts';
import { saveReindexed } from './reindexing.store.ts';

export const reindexing = {
  name: 'custom-fields.reindex',
  nouns: ['customField'],
} as const satisfies JobKind<'customField'>;

/** Where the change lets records be found by other words, has all records of the noun indexed anew. */
export async function reindexIfFoundOtherwise(tx: Tx, before: CustomField, after: CustomField): Promise<void> {
  if (!findsOtherwise(before, after)) return;
  await saveReindexed(tx, after.id, 0);
  await enqueue(tx, { job: reindexing, ids: { customField: after.id } });
}
