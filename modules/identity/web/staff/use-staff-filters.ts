import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { branchSource } from '../branches/branch-source.ts';
import { useGrade } from '../grades/use-grade.ts';
import { useRoleChoices } from '../roles/use-role-choices.ts';
import { skillSource } from '../skills/skill-source.ts';
import { useSkillLevel } from '../skills/use-skill-level.ts';
import { teamSource } from '../teams/team-source.ts';

/** Who is where, can do what, how well, and is there to do it. */
export function useStaffFilters(): Filter[] {
  const { t } = useTranslation('identity');
  const roles = useRoleChoices('staff');
  const grade = useGrade();
  const level = useSkillLevel();
  const least = level.choices.map(({ value, label }) => ({ value, label: t('skill.atLeast', { level: label }) }));
  const ends = (['expired', 'soon'] as const).map((value) => ({
    value,
    label: t(`certificate.standings.${value}`),
  }));
  return [
    { kind: 'text', name: 'q', label: t('staff.find') },
    { kind: 'search', name: 'team', label: t('team.noun'), source: teamSource },
    { kind: 'search', name: 'branch', label: t('branch.noun'), source: branchSource },
    { kind: 'search', name: 'skill', label: t('skill.noun'), source: skillSource },
    { kind: 'choice', name: 'level', label: t('skill.level'), choices: least, isSingle: true },
    { kind: 'choice', name: 'engineerGrade', label: t('grade.ladders.engineer'), choices: grade.choicesOf('engineer') },
    { kind: 'choice', name: 'deskGrade', label: t('grade.ladders.desk'), choices: grade.choicesOf('desk') },
    { kind: 'choice', name: 'certificate', label: t('certificate.noun'), choices: ends, isSingle: true },
    {
      kind: 'choice',
      name: 'away',
      label: t('leave.noun'),
      choices: [{ value: 'now', label: t('staff.awayNow') }],
      isSingle: true,
    },
    ...(roles
      ? [{ kind: 'choice' as const, name: 'role', label: t('roles.noun'), choices: roles, isSingle: true }]
      : []),
    {
      kind: 'choice',
      name: 'retired',
      label: t('staff.state'),
      choices: [{ value: 'with', label: t('staff.withRetired') }],
    },
  ];
}
