import { refusalsOf } from '../../../../kernel/refusal.ts';

export const reliabilitySettingRefusals = refusalsOf('reliability', 'reliability_setting', {
  double_class: 422,
  /** Two rates would be usual for the same machines. */
  double_kind: 422,
  name_missing: 422,
});
