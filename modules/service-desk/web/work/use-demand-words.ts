import { useTranslation } from 'react-i18next';
import { useCustomWords } from '../../../custom-fields/web/index.ts';

/** What a demand of a category is called: `asset`, `custom.<key>`. */
export function useDemandWords(): (field: string) => string {
  const { t } = useTranslation('service-desk');
  const own = useCustomWords('ticket');
  return (field) =>
    field.startsWith('custom.')
      ? own.label(field.slice('custom.'.length))
      : t(`check.field.${field}`, { defaultValue: field });
}
