import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { staffSource } from '../staff/staff-source.ts';
import { useTeamLine } from './use-team-line.ts';

/** A team as its form holds it: choices are text. */
export interface TeamEntries {
  name: string;
  line?: string | null;
  memberIds?: string[];
}

export function useTeamFields(members: readonly Choice[] = []): Field[] {
  const { t } = useTranslation('identity');
  const line = useTeamLine();
  return [
    { kind: 'line', name: 'name', label: t('team.name'), isRequired: true, most: 60, isFocused: true },
    { kind: 'radio', name: 'line', label: t('team.line'), help: t('team.lineHelp'), choices: line.choices },
    { kind: 'search_many', name: 'memberIds', label: t('team.members'), source: staffSource, known: members },
  ];
}

export function teamBodyOf({ line, ...entries }: TeamEntries) {
  return { ...entries, ...(line ? { line: Number(line) } : {}) };
}
