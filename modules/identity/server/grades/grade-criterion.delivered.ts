import type { Locale } from '../../../../kernel/locale.ts';
import { deskGrades, engineerGrades, type Grade, type Ladder } from '../../grade.contract.ts';
import english from '../../i18n/en.json' with { type: 'json' };
import chinese from '../../i18n/zh-CN.json' with { type: 'json' };

export interface DeliveredCriterion {
  ladder: Ladder;
  grade: Grade;
  text: Record<Locale, string>;
}

/** What holds until a provider writes its own; every grade has one. */
export const deliveredCriteria: readonly DeliveredCriterion[] = [
  ...engineerGrades.map((grade): DeliveredCriterion => ({
    ladder: 'engineer',
    grade,
    text: { 'zh-CN': chinese.criterion.engineer[grade], en: english.criterion.engineer[grade] },
  })),
  ...deskGrades.map((grade): DeliveredCriterion => ({
    ladder: 'desk',
    grade,
    text: { 'zh-CN': chinese.criterion.desk[grade], en: english.criterion.desk[grade] },
  })),
];
