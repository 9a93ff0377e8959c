import { redacted } from '../../../../kernel/traces.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { commissioningSettingOf, dropDoubleCommissioningSetting } from './commissioning-setting.store.ts';
import { reasonsQuoting, saveReason } from './use-exception.store.ts';

/** Why a machine was let through may quote whoever asked for it; it names nobody by id. */
export const contactsInExceptions: ContactHolder = {
  name: 'asset_exceptions',
  textKey: 'assets:commissioning.panel',
  count: () => Promise.resolve(0),
  move: () => Promise.resolve(),
  erase: async (tx, erasure) => {
    const told = redacted(await reasonsQuoting(tx, erasure), erasure, ['reason']);
    for (const exception of told) await saveReason(tx, exception);
    return [...new Set(told.map(({ assetId }) => assetId))];
  },
};

/** What a merged customer asks before use goes over, unless the other has a word of its own. */
export const commissioningOfCustomers: CustomerHolder = {
  textKey: 'assets:commissioning.setting',
  count: async (tx, customerId) => Math.min((await commissioningSettingOf(tx, customerId)).revision - 1, 1),
  makeRoom: dropDoubleCommissioningSetting,
};
