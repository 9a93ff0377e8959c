import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { branchSource } from '../branches/branch-source.ts';
import { staffSource } from '../staff/staff-source.ts';
import { useTeamLine } from './use-team-line.ts';

/** A team as its form holds it: choices are text. */
export interface TeamEntries {
  name: string;
  line?: string | null;
  memberIds?: string[] | null;
  leaderId?: string | null;
  branchId?: string | null;
}

export function useTeamFields(members: readonly Choice[] = []): Field[] {
  const { t } = useTranslation('identity');
  const line = useTeamLine();
  return [
    { kind: 'line', name: 'name', label: t('team.name'), isRequired: true, most: 60, isFocused: true },
    { kind: 'radio', name: 'line', label: t('team.line'), help: t('team.lineHelp'), choices: line.choices },
    { kind: 'search_many', name: 'memberIds', label: t('team.members'), source: staffSource, known: members },
    {
      kind: 'search',
      name: 'leaderId',
      label: t('team.leader'),
      help: t('team.leaderHelp'),
      source: staffSource,
      share: 'half',
    },
    { kind: 'search', name: 'branchId', label: t('branch.noun'), source: branchSource, share: 'half' },
  ];
}

export function teamBodyOf({ line, memberIds, ...entries }: TeamEntries) {
  return { ...entries, memberIds: memberIds ?? [], ...(line ? { line: Number(line) } : {}) };
}
