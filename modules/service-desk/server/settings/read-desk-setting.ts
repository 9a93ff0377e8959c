import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type * as contract from '../../desk-setting.contract.ts';
import { deliveredSettings } from './desk-setting.delivered.ts';
import { abilitiesOnSettings } from './desk-setting.policy.ts';
import { effectiveSettings, nothingOwn } from './desk-setting.rules.ts';
import { providerSettings, settingsOfCustomer } from './desk-setting.store.ts';
import { deskSettings } from './desk-settings-for.ts';

export async function readDeskSetting(tx: Tx): Promise<contract.DeskSettingView> {
  const settings = (await providerSettings(tx)) ?? { ...deliveredSettings, revision: 1 };
  return { ...settings, abilities: abilitiesOnSettings(tx.caller) };
}

export async function readCustomerDeskSetting(
  tx: Tx,
  input: InputOf<typeof contract.readCustomerDeskSetting>,
): Promise<contract.CustomerDeskSettingView> {
  const { id } = found(await customerById(tx, input.customer));
  const [provider, row] = await Promise.all([deskSettings(tx), settingsOfCustomer(tx, id)]);
  const { sendsStatusLines, closing, consentDays } = row ?? nothingOwn;
  const own = { sendsStatusLines, closing, consentDays };
  return {
    own,
    effective: effectiveSettings(provider, own),
    revision: row?.revision ?? 1,
    abilities: abilitiesOnSettings(tx.caller),
  };
}
