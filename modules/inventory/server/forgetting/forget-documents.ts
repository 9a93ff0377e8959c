import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { inventorySetting } from '../settings/inventory-setting.store.ts';
import { forgetDocumentsBefore, forgetScansBefore } from './forgetting.store.ts';

const daySeconds = 86_400;
/** In one night, of one provider: some thousand machines report daily. */
const most = 20_000;

/**
 * Documents name programs, addresses and who is signed in: they are kept while they may have to be explained or taken
 * back (`keepDays`), and no longer. What became of them stays.
 */
export const forgetDocuments: ScheduledJob = {
  name: 'inventory.forget-documents',
  cron: '23 18 * * *',
  async run(tx: Tx) {
    const { keepDays } = await inventorySetting(tx);
    const before = addSeconds(tx.now, -keepDays * daySeconds);
    await forgetDocumentsBefore(tx, { before, most });
    await forgetScansBefore(tx, before);
  },
};
