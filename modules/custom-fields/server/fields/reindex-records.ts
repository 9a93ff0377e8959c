import type { Id } from '../../../../kernel/id.ts';
import type { CustomNoun } from '../../../../platform/module/custom-noun.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { fieldById } from './custom-field.store.ts';
import { saveReindexed } from './reindexing.store.ts';

/**
 * Makes every record of the field's noun findable anew, some hundred in a transaction, and keeps on the field how far
 * it is. A second time does the same again, harmlessly.
 */
export async function reindexRecords(
  { run }: Pick<JobSteps, 'run'>,
  { customField, nouns }: { customField: Id; nouns: readonly CustomNoun[] },
): Promise<void> {
  const field = await run((tx) => fieldById(tx, customField));
  const records = nouns.find(({ noun }) => noun === field?.noun);
  if (!records) return;
  const indexSome = (done: number, after: Id | null) =>
    run(async (tx) => {
      const indexed = await records.indexNext(tx, after);
      await saveReindexed(tx, customField, indexed && done + indexed.count);
      return indexed;
    });
  let done = 0;
  for (let some = await indexSome(0, null); some !== null; some = await indexSome(done, some.last)) done += some.count;
}
