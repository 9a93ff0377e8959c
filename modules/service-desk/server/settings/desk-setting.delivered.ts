import type { DeskSettings } from '../../desk-setting.contract.ts';

/** SD-03, SD-05, SD-11, SD-20. */
export const deliveredSettings: DeskSettings = {
  vipRaisesUrgency: true,
  sendsStatusLines: false,
  closing: 'silent_consent',
  consentDays: 3,
  limitsByGrade: false,
};
