import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { changeCustomerDeskSetting as endpoint, CustomerDeskSettingView } from '../../desk-setting.contract.ts';
import { customerDeskSettingChanged } from './desk-setting.events.ts';
import { nothingOwn } from './desk-setting.rules.ts';
import { saveCustomerSettings, settingsOfCustomer } from './desk-setting.store.ts';
import { readCustomerDeskSetting } from './read-desk-setting.ts';

const fields = ['sendsStatusLines', 'closing', 'consentDays'] as const;

export async function changeCustomerDeskSetting(
  tx: Tx,
  input: InputOf<typeof endpoint>,
): Promise<CustomerDeskSettingView> {
  const { customer: customerId, ...given } = input;
  // there may be no row of its own yet to hold
  await holdRecords(tx, 'customer', [customerId]);
  found(await customerById(tx, customerId));
  const before = (await settingsOfCustomer(tx, customerId)) ?? { ...nothingOwn, customerId, revision: 1 };
  refuseStale(tx, before.revision);
  const after = { ...before, ...given };
  const changes = changesBetween(before, after, fields);
  if (Object.keys(changes).length > 0) {
    await saveCustomerSettings(tx, { ...after, revision: before.revision + 1 });
    await announce(tx, customerDeskSettingChanged(customerId, changes));
  }
  return readCustomerDeskSetting(tx, input);
}
