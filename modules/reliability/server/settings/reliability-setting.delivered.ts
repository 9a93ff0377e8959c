import type { ReliabilitySetting } from './reliability-setting.rules.ts';

/** AST-05, AST-19. Six years is how long computers of public offices are to be used at least (财资〔2016〕27号). */
export const deliveredSetting: ReliabilitySetting = {
  hourCost: 10_000,
  replacePercent: 50,
  replaceYears: 6,
  rates: [
    { code: 'digital', name: null, rate: 15, kinds: ['phone', 'projector'] },
    { code: 'parts', name: null, rate: 10, kinds: [] },
    { code: 'notebooks', name: null, rate: 10, kinds: ['laptop'] },
    { code: 'desktops', name: null, rate: 5, kinds: ['desktop'] },
    { code: 'network', name: null, rate: 2, kinds: ['network'] },
  ],
};
