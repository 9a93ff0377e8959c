import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countCustomerSettings, dropDoubleSettings } from './desk-setting.store.ts';

/** What a merged customer wanted otherwise goes over, unless the other has a word of its own. */
export const settingsOfMergedCustomers: CustomerHolder = {
  textKey: 'service-desk:deskSetting.panel',
  count: countCustomerSettings,
  makeRoom: dropDoubleSettings,
};
