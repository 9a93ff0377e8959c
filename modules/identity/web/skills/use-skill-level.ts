import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import { skillLevels, type SkillLevel } from '../../skill.contract.ts';

/** The four levels in words: 了解, 熟悉, 熟练, 精通. */
export function useSkillLevel() {
  const { t } = useTranslation('identity');
  const textOf = (level: SkillLevel) => t(`skill.levels.${level}`);
  return { textOf, choices: skillLevels.map((level): Choice => ({ value: String(level), label: textOf(level) })) };
}
