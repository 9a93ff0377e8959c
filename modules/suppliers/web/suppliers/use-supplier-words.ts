import { useTranslation } from 'react-i18next';
import { supplierKinds, type SupplierKind } from '../../supplier.contract.ts';

/** What suppliers' kinds and states are called on screen. */
export function useSupplierWords() {
  const { t } = useTranslation('suppliers');
  return {
    kinds: supplierKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
    kindsOf: (kinds: readonly SupplierKind[]) => kinds.map((kind) => t(`kind.${kind}`)).join(t('kind.and')),
    stateOf: ({ retiredAt }: { retiredAt: string | null }) =>
      retiredAt === null
        ? { tone: 'good' as const, text: t('state.inUse') }
        : { tone: 'over' as const, text: t('state.retired') },
  };
}
