import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../catalogue/web/index.ts';
import type { DocumentRow } from '../../document.contract.ts';

/** What documents' kinds and readers are called on screen. */
export function useDocumentWords() {
  const { t } = useTranslation('documents');
  const kinds = useCodes('document_kind');
  return {
    kinds: kinds.choices,
    kind: kinds.nameOf,
    readersOf: ({ isConfidential, isReleased }: Pick<DocumentRow, 'isConfidential' | 'isReleased'>) => {
      if (isConfidential) return { tone: 'breached' as const, text: t('readers.confidential') };
      if (isReleased) return { tone: 'good' as const, text: t('readers.released') };
      return { tone: 'waiting' as const, text: t('readers.staff') };
    },
  };
}
