import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { choosingKinds, customKinds, searchableKinds, type CustomKind } from '../../custom-field.contract.ts';
import { ChoicesInput } from './choices-input.tsx';

interface Definition {
  kind: CustomKind;
  /** Saved: key and kind stand fast. */
  isSaved: boolean;
}

/** What is said of a field; its choices only where the kind has any. */
export function useDefinitionFields(definition: Definition): Field[] {
  const { t } = useTranslation('custom-fields');
  const choices: Field = {
    kind: 'own',
    name: 'choices',
    label: t('field.choices'),
    help: t('field.choicesHelp'),
    isRequired: true,
    part: ChoicesInput,
  };
  return [
    ...useNameFields(definition),
    ...(choosingKinds.has(definition.kind) ? [choices] : []),
    { kind: 'line', name: 'help', label: t('field.help'), help: t('field.helpHelp'), most: 200 },
    ...useRuleFields(definition),
  ];
}

function useNameFields({ isSaved }: Definition): Field[] {
  const { t } = useTranslation('custom-fields');
  const fixed = { isRequired: true, isDisabled: isSaved, share: 'half' } as const;
  const kinds = customKinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  return [
    {
      kind: 'line',
      name: 'label',
      label: t('field.label'),
      isRequired: true,
      most: 40,
      isFocused: true,
      share: 'half',
    },
    { kind: 'line', name: 'labelEn', label: t('field.labelEn'), help: t('field.labelEnHelp'), most: 60, share: 'half' },
    { ...fixed, kind: 'choice', name: 'kind', label: t('field.kind'), help: t('field.kindHelp'), choices: kinds },
    { ...fixed, kind: 'line', name: 'key', label: t('field.key'), help: t('field.keyHelp'), most: 40 },
  ];
}

function useRuleFields({ kind }: Definition): Field[] {
  const { t } = useTranslation('custom-fields');
  const audiences = ['internal', 'public'].map((value) => ({ value, label: t(`audience.${value}`) }));
  return [
    { kind: 'radio', name: 'audience', label: t('field.audience'), choices: audiences, isRequired: true },
    { kind: 'switch', name: 'isRequired', label: t('field.isRequired'), help: t('field.isRequiredHelp') },
    {
      kind: 'switch',
      name: 'isSearchable',
      label: t('field.isSearchable'),
      help: t('field.isSearchableHelp'),
      isDisabled: !searchableKinds.has(kind),
    },
  ];
}
