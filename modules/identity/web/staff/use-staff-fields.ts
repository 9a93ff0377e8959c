import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { listTeams } from '../../team.contract.ts';
import { branchSource } from '../branches/branch-source.ts';
import { useRoleChoices } from '../roles/use-role-choices.ts';

/** Without the roles for whoever may not see them: a form without the field leaves them as they are. */
export function useStaffFields(): Field[] {
  const { t } = useTranslation('identity');
  const roles = useRoleChoices('staff');
  const teams = useAnswer(listTeams).data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const roleField: Field[] = roles
    ? [
        {
          kind: 'choice',
          name: 'roleIds',
          label: t('roles.plural'),
          help: t('staff.rolesHelp'),
          choices: roles,
          isMultiple: true,
        },
      ]
    : [];
  return [
    { kind: 'line', name: 'name', label: t('staff.name'), isRequired: true, most: 60, isFocused: true },
    { kind: 'line', name: 'employeeNumber', label: t('staff.employeeNumber'), most: 40 },
    { kind: 'line', name: 'position', label: t('staff.position'), most: 60 },
    { kind: 'phone', name: 'mobile', label: t('staff.mobile'), most: 40 },
    { kind: 'phone', name: 'phone', label: t('staff.phone'), most: 40 },
    { kind: 'email', name: 'email', label: t('field.email'), help: t('staff.emailHelp'), most: 254 },
    ...roleField,
    { kind: 'search', name: 'branchId', label: t('branch.noun'), source: branchSource },
    { kind: 'choice', name: 'teamIds', label: t('team.plural'), choices: teams, isMultiple: true },
  ];
}
