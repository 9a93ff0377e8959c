import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { useContractWords } from './use-contract-words.ts';

/** What is said of a contract; once signed its kind and days stay. */
export function useContractFields(isAgreed: boolean): Field[] {
  const { t } = useTranslation('contracts');
  const { kinds } = useContractWords();
  const isDisabled = isAgreed;
  return [
    { kind: 'line', name: 'name', label: t('contract.name'), isRequired: true, most: 100 },
    {
      kind: 'choice',
      name: 'kind',
      label: t('contract.kind'),
      choices: kinds,
      isRequired: true,
      isDisabled,
      share: 'half',
    },
    {
      kind: 'line',
      name: 'foreignNumber',
      label: t('contract.foreignNumber'),
      help: t('contract.foreignNumberHelp'),
      most: 60,
      share: 'half',
    },
    ...useDayFields(isDisabled),
    {
      kind: 'search',
      name: 'accountManagerId',
      label: t('contract.accountManager'),
      help: t('contract.accountManagerHelp'),
      source: staffSource,
    },
    { kind: 'text', name: 'note', label: t('contract.note'), most: 4000, rows: 2 },
  ];
}

function useDayFields(isDisabled: boolean): Field[] {
  const { t } = useTranslation('contracts');
  const [label, help] = [t('contract.endsOn'), t('contract.endsOnHelp')];
  return [
    { kind: 'day', name: 'startsOn', label: t('contract.startsOn'), isDisabled, share: 'half' },
    { kind: 'day', name: 'endsOn', label, help, isDisabled, share: 'half' },
  ];
}
