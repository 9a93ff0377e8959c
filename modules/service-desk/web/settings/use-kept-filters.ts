import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';

/** Of lists of templates and texts: by name, and with those out of use. */
export function useKeptFilters(find: string): Filter[] {
  const { t } = useTranslation('service-desk');
  return [
    { kind: 'text', name: 'q', label: find },
    {
      kind: 'choice',
      name: 'state',
      label: t('textState.label'),
      choices: [{ value: 'all', label: t('textState.withRetired') }],
      isSingle: true,
    },
  ];
}
