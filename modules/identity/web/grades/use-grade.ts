import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import { gradesOf, type Grade, type Ladder } from '../../grade.contract.ts';

/** Grades in words, of an engineer and at the service desk. */
export function useGrade() {
  const { t } = useTranslation('identity');
  const textOf = (ladder: Ladder, grade: Grade) => t(`grade.${ladder}.${grade}`);
  const choicesOf = (ladder: Ladder) =>
    gradesOf[ladder].map((grade): Choice => ({ value: grade, label: textOf(ladder, grade) }));
  return { textOf, choicesOf };
}
