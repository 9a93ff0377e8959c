import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';

interface Stated {
  isRetired: boolean;
  hasLeft: boolean;
  isErased?: boolean;
  mergedInto?: { id: string } | null;
}

/** Why a contact is out of use, in a word; null: they are in use. The strongest reason says it. */
export function useContactState(): (contact: Stated) => { tone: Tone; text: string } | null {
  const { t } = useTranslation('customers');
  return ({ isRetired, hasLeft, isErased = false, mergedInto = null }) => {
    if (isErased) return { tone: 'over', text: t('contact.state.erased') };
    if (mergedInto) return { tone: 'over', text: t('contact.state.merged') };
    if (hasLeft) return { tone: 'over', text: t('contact.state.left') };
    return isRetired ? { tone: 'over', text: t('state.retired') } : null;
  };
}
