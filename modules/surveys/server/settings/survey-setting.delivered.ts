import type { SurveySettings } from '../../survey-setting.contract.ts';

/** QUA-02: every resolved ticket, everybody each time. */
export const deliveredSettings: SurveySettings = {
  samplePercent: 100,
  fatigueDays: null,
  expiresDays: 14,
  lowScore: 2,
  recoveryDays: 2,
};
