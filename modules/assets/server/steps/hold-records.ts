import { redacted } from '../../../../kernel/traces.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { dropDoubleScrapSetting, scrapSettingOf } from './scrap-setting.store.ts';
import { countStepsOf, moveSteps, saveStepTexts, stepsQuoting, stepsToDisclose } from './step-erasure.store.ts';

/** Steps name who received a machine or handed it back, and may quote them in free words. */
export const contactsInSteps: ContactHolder = {
  name: 'asset_steps',
  textKey: 'assets:step.panel',
  count: countStepsOf,
  move: moveSteps,
  disclose: stepsToDisclose,
  erase: async (tx, erasure) => {
    const words = ['accessories', 'note', 'party', 'changes'] as const;
    const steps = redacted(await stepsQuoting(tx, erasure), erasure, words);
    for (const step of steps) await saveStepTexts(tx, step);
    return [...new Set(steps.map(({ assetId }) => assetId))];
  },
};

/** What a merged customer wants before scrapping goes over, unless the other has a word of its own. */
export const scrapSettingsOfCustomers: CustomerHolder = {
  textKey: 'assets:scrapSetting.panel',
  count: async (tx, customerId) => Math.min((await scrapSettingOf(tx, customerId)).revision - 1, 1),
  makeRoom: dropDoubleScrapSetting,
};
