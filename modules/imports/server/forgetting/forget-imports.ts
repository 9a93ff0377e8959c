import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { importCancelled, importForgotten } from '../imports/import.events.ts';
import { saveImport } from '../imports/import.store.ts';
import { forgetFile, forgetRows, importsToForget, type ForgottenImport } from './forgetting.store.ts';

const ninetyDays = 90 * 24 * 60 * 60;
/** In one night: each may have a hundred thousand rows. */
const most = 20;

/**
 * What a file said of people is of use while its import may have to be undone or explained, and no longer: its counts,
 * and which records it made, stay.
 */
export const forgetImports: ScheduledJob = {
  name: 'imports.forget',
  cron: '47 18 * * *',
  async run(tx) {
    const over = await importsToForget(tx, { before: addSeconds(tx.now, -ninetyDays), most });
    for (const one of over) await forget(tx, one);
  },
};

async function forget(tx: Tx, one: ForgottenImport): Promise<void> {
  if (one.isWaiting) {
    await saveImport(tx, one.id, { state: 'cancelled', turn: tx.newId() });
    await announce(tx, importCancelled(one));
  }
  await forgetRows(tx, one.id);
  await forgetFile(tx, one.id);
  await announce(tx, importForgotten(one));
}
