import { redacted } from '../../../../kernel/traces.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { adviceQuoting, saveAdviceTexts } from './device-advice-erasure.store.ts';

/** Advice knows nobody by id; its words may name whose device it is. */
export const contactsInAdvice: ContactHolder = {
  name: 'device_advice',
  textKey: 'contracts:advice.panel',
  count: () => Promise.resolve(0),
  move: () => Promise.resolve(),
  erase: async (tx, erasure) => {
    const advice = redacted(await adviceQuoting(tx, erasure), erasure, ['owner', 'advice'] as const);
    for (const one of advice) await saveAdviceTexts(tx, one);
    return [...new Set(advice.map(({ assetId }) => assetId))];
  },
};
