import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { dropDoubleLabelSetting, labelSettingOf } from './label-setting.store.ts';

/** From where a merged customer's labels may be used and whom they say to call goes over, unless the other has a word of its own. */
export const labelSettingsOfCustomers: CustomerHolder = {
  textKey: 'assets:label.networks',
  count: async (tx, customerId) => {
    const { networks, hotlines } = await labelSettingOf(tx, customerId);
    return networks.length + hotlines.length > 0 ? 1 : 0;
  },
  makeRoom: dropDoubleLabelSetting,
};
