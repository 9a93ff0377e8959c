import type { InputOf } from '../../../../kernel/contract.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { changeLabelSetting as endpoint, LabelSettingView } from '../../asset-label.contract.ts';
import { labelHotlinesChanged, labelNetworksChanged } from './label.events.ts';
import { labelSettingOf, saveLabelSetting } from './label-setting.store.ts';

/** Guests who are in already stay until their half hour is over; printed numbers stay until the next print. */
export async function changeLabelSetting(
  tx: Tx,
  { customer, ...sent }: InputOf<typeof endpoint>,
): Promise<LabelSettingView> {
  // there may be no row of its own yet to hold
  await holdRecords(tx, 'customer', [customer]);
  found(await customerById(tx, customer));
  const before = await labelSettingOf(tx, customer);
  refuseStale(tx, before.revision);
  const networks = [...new Set(sent.networks ?? before.networks)];
  const hotlines = [...new Set(sent.hotlines ?? before.hotlines)];
  const isMoved = networks.join() !== before.networks.join();
  const isCalled = hotlines.join('\n') !== before.hotlines.join('\n');
  if (!isMoved && !isCalled) return before;
  const after = { networks, hotlines, revision: before.revision + 1 };
  await saveLabelSetting(tx, customer, after);
  if (isMoved) await announce(tx, labelNetworksChanged(customer, networks));
  if (isCalled) await announce(tx, labelHotlinesChanged(customer, hotlines));
  return after;
}
