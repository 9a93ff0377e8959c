import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { contactsOf, systemsOf } from '../../../customers/web/index.ts';
import { useServiceWords } from './use-service-words.ts';

/** What is written of a service, once it is known whose it is. */
export function useServiceFields(customerId: string | undefined): Field[] {
  const { t } = useTranslation('relations');
  const { importances } = useServiceWords();
  return [
    {
      kind: 'line',
      name: 'name',
      label: t('service.name'),
      help: t('service.nameHelp'),
      isRequired: true,
      most: 100,
      isFocused: customerId !== undefined,
    },
    { kind: 'radio', name: 'importance', label: t('service.importance'), choices: importances, isRequired: true },
    {
      kind: 'search',
      name: 'ownerId',
      label: t('service.owner'),
      help: t('service.ownerHelp'),
      source: contactsOf(customerId),
      isDisabled: customerId === undefined,
    },
    {
      kind: 'search',
      name: 'systemId',
      label: t('service.system'),
      help: t('service.systemHelp'),
      source: systemsOf(customerId),
      isDisabled: customerId === undefined,
    },
    { kind: 'text', name: 'note', label: t('service.note'), most: 2000, rows: 3 },
  ];
}
