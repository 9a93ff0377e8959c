import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { teamSource } from '../../../identity/web/index.ts';
import type { addCategory } from '../../category.contract.ts';
import { usePriorities } from '../priorities/use-priorities.ts';
import { useRequirableFields } from './use-requirable-fields.ts';
import { useCategories } from './use-categories.ts';

/** What the form of a category holds: its checklist as text, a line each. */
export interface EnteredCategory extends Omit<BodyOf<typeof addCategory>, 'checklist'> {
  checklist?: string | null;
}

export function useCategoryFields(): Field[] {
  const { t } = useTranslation('catalogue');
  const { tree } = useCategories();
  const { impacts, urgencies } = usePriorities();
  return [
    { kind: 'line', name: 'name', label: t('category.name'), isRequired: true, most: 100, isFocused: true },
    { kind: 'tree', name: 'parentId', label: t('category.parent'), help: t('category.parentHelp'), choices: tree },
    { kind: 'choice', name: 'defaultImpact', label: t('category.defaultImpact'), choices: impacts, share: 'half' },
    { kind: 'choice', name: 'defaultUrgency', label: t('category.defaultUrgency'), choices: urgencies, share: 'half' },
    {
      kind: 'search',
      name: 'defaultTeamId',
      label: t('category.defaultTeam'),
      help: t('category.defaultTeamHelp'),
      source: teamSource,
    },
    {
      kind: 'switch',
      name: 'isBilledSeparately',
      label: t('category.isBilledSeparately'),
      help: t('category.isBilledSeparatelyHelp'),
    },
    {
      kind: 'choice',
      name: 'requiredFields',
      label: t('category.requiredFields'),
      help: t('category.requiredFieldsHelp'),
      choices: useRequirableFields(),
      isMultiple: true,
    },
    {
      kind: 'text',
      name: 'checklist',
      label: t('category.checklist'),
      help: t('category.checklistHelp'),
      rows: 3,
      most: 10_000,
    },
  ];
}
