import type { Tx } from '../../../../platform/database/tx.ts';
import { deliveredSettings } from './desk-setting.delivered.ts';
import { insertSettings } from './desk-setting.store.ts';

/** Gives a new provider the delivered settings; one that was founded before goes by them until it changes some. */
export async function foundDeskSetting(tx: Tx): Promise<void> {
  await insertSettings(tx, deliveredSettings);
}
