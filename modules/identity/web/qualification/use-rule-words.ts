import { useTranslation } from 'react-i18next';
import type { EngineerGrade } from '../../grade.contract.ts';
import { engineerGrades } from '../../grade.contract.ts';
import type { QualificationLevel, QualificationOutcome } from '../../qualification.contract.ts';
import { educations, type Education } from '../../staff-profile.contract.ts';
import { useGrade } from '../grades/use-grade.ts';

type Rule = Pick<QualificationOutcome, 'measure' | 'appliesTo' | 'level' | 'minimum'>;

/** A rule as a sentence, and what the team has of it. */
export function useRuleWords() {
  const { t } = useTranslation('identity');
  const levelOf = useLevelWords();
  const sentence = ({ measure, appliesTo, level, minimum }: Rule) =>
    t(`qualification.sentence.${measure}.${appliesTo}`, { level: level && levelOf(level), count: minimum });
  const figure = ({ appliesTo, measure, value }: QualificationOutcome) => {
    if (value === null) return null;
    if (appliesTo === 'share') return `${value} %`;
    return measure === 'years_in_it'
      ? t('qualification.years', { count: value })
      : t('branch.people', { count: value });
  };
  return { sentence, figure };
}

/** A level of education or a grade in words. */
export function useLevelWords(): (level: Exclude<QualificationLevel, null>) => string {
  const { t } = useTranslation('identity');
  const { textOf } = useGrade();
  return (level) => (isGrade(level) ? textOf('engineer', level) : t(`profile.educations.${educationOf(level)}`));
}

function isGrade(level: Education | EngineerGrade): level is EngineerGrade {
  return engineerGrades.some((grade) => grade === level);
}

function educationOf(level: Education | EngineerGrade): Education | undefined {
  return educations.find((one) => one === level);
}
