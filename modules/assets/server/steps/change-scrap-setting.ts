import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { changeScrapSetting as endpoint, ScrapSettingView } from '../../scrap-setting.contract.ts';
import { saveScrapSetting, scrapSettingOf } from './scrap-setting.store.ts';
import { scrapSettingChanged } from './step.events.ts';
import { mayReadSteps } from './step.policy.ts';

export async function readScrapSetting(tx: Tx, { customer }: { customer: string }): Promise<ScrapSettingView> {
  found(mayReadSteps(tx.caller) || null);
  found(await customerById(tx, customer));
  return scrapSettingOf(tx, customer);
}

/** What waits for a yes already goes on waiting for it. */
export async function changeScrapSetting(
  tx: Tx,
  { customer, ...given }: InputOf<typeof endpoint>,
): Promise<ScrapSettingView> {
  // there may be no row of its own yet to hold
  await holdRecords(tx, 'customer', [customer]);
  found(await customerById(tx, customer));
  const before = await scrapSettingOf(tx, customer);
  refuseStale(tx, before.revision);
  const wanted = { ...before, ...given };
  const changes = changesBetween(before, wanted, ['approval', 'needsWipe']);
  if (Object.keys(changes).length === 0) return before;
  const after = { ...wanted, revision: before.revision + 1 };
  await saveScrapSetting(tx, customer, after);
  await announce(tx, scrapSettingChanged(customer, changes));
  return after;
}
