import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { LabelSettingView, readLabelSetting as endpoint } from '../../asset-label.contract.ts';
import { mayKnowLabels } from './label.policy.ts';
import { labelSettingOf } from './label-setting.store.ts';

export async function readLabelSetting(tx: Tx, { customer }: InputOf<typeof endpoint>): Promise<LabelSettingView> {
  found(mayKnowLabels(tx.caller) || null);
  found(await customerById(tx, customer));
  return labelSettingOf(tx, customer);
}
