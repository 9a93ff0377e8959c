import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { suppliersOf } from '../../../suppliers/web/index.ts';
import { useSoftwareWords } from '../use-software-words.ts';

/** What is written of a product. */
export function useProductFields(): Field[] {
  const { t } = useTranslation('software');
  const { licensings } = useSoftwareWords();
  return [
    {
      kind: 'line',
      name: 'name',
      label: t('product.name'),
      help: t('product.nameHelp'),
      isRequired: true,
      most: 120,
      isFocused: true,
    },
    { kind: 'line', name: 'publisher', label: t('product.publisher'), most: 120, share: 'half' },
    {
      kind: 'choice',
      name: 'licensing',
      label: t('product.licensing'),
      choices: licensings,
      isRequired: true,
      share: 'half',
    },
    { kind: 'switch', name: 'isForbidden', label: t('product.forbidden'), help: t('product.forbiddenHelp') },
    { kind: 'search', name: 'ownerId', label: t('product.owner'), help: t('product.ownerHelp'), source: staffSource },
    { kind: 'search', name: 'supplierId', label: t('supplier'), source: suppliersOf('supplier') },
    { kind: 'text', name: 'note', label: t('product.note'), most: 2000, rows: 3 },
  ];
}
