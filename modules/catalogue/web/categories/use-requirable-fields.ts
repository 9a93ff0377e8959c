import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { requirableFields } from '../../category.contract.ts';

/** What a category can ask of whoever resolves its tickets, the provider's own fields last. */
export function useRequirableFields(): Choice[] {
  const { t } = useTranslation('catalogue');
  const own = useCustomFields('ticket').formFields();
  return [
    ...requirableFields.map((value) => ({ value, label: t(`category.requirable.${value}`) })),
    ...own.map(({ name, label }) => ({ value: name, label })),
  ];
}
