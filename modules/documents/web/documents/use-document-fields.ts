import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { assetsOf, modelSource } from '../../../assets/web/index.ts';
import { categorySource } from '../../../catalogue/web/index.ts';
import { useDocumentWords } from './use-document-words.ts';

interface Around {
  customerId: string | undefined;
  mayRelease: boolean;
  mayClassify: boolean;
}

/** What is written of a document, its versions aside. */
export function useDocumentFields({ customerId, mayRelease, mayClassify }: Around): Field[] {
  const { t } = useTranslation('documents');
  const { kinds } = useDocumentWords();
  const released: Field[] = [
    { kind: 'switch', name: 'isReleased', label: t('document.released'), help: t('document.releasedHelp') },
  ];
  const confidential: Field[] = [
    { kind: 'switch', name: 'isConfidential', label: t('document.confidential'), help: t('document.confidentialHelp') },
  ];
  return [
    { kind: 'line', name: 'title', label: t('document.title'), isRequired: true, most: 200, isFocused: true },
    { kind: 'choice', name: 'kind', label: t('document.kind'), choices: kinds, isRequired: true, share: 'half' },
    {
      kind: 'search',
      name: 'assetId',
      label: t('document.asset'),
      help: t('document.assetHelp'),
      source: assetsOf(customerId),
      isDisabled: customerId === undefined,
      share: 'half',
    },
    { kind: 'search', name: 'modelId', label: t('document.model'), source: modelSource, share: 'half' },
    {
      kind: 'search',
      name: 'categoryId',
      label: t('document.service'),
      help: t('document.serviceHelp'),
      source: categorySource,
      share: 'half',
    },
    ...(mayRelease && customerId !== undefined ? released : []),
    ...(mayClassify ? confidential : []),
    { kind: 'text', name: 'note', label: t('document.note'), help: t('document.noteHelp'), most: 2000, rows: 2 },
  ];
}
