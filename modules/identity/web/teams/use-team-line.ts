import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';

const lines = [1, 2, 3];

/** The lines of support in words; null, not known of imported teams, has none. */
export function useTeamLine() {
  const { t } = useTranslation('identity');
  const textOf = (line: number) => t(`team.lines.${line}`);
  return {
    textOf: (line: number | null) => (line === null ? null : textOf(line)),
    choices: lines.map((line): Choice => ({ value: String(line), label: textOf(line) })),
  };
}
