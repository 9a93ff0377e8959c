import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { RecordActs } from '../../../../web/ui/record-acts.tsx';
import { reinstateSupplier, retireSupplier, type SupplierView } from '../../supplier.contract.ts';
import { ChangeSupplierDialog } from './change-supplier-dialog.tsx';

export function SupplierActions({ supplier }: { supplier: SupplierView }) {
  const { t } = useTranslation('suppliers');
  const [isChanging, change] = useState(false);
  const retire = useSend(retireSupplier);
  const reinstate = useSend(reinstateSupplier);
  const { id, name, revision, abilities } = supplier;
  const seen = { params: { supplier: id }, ifMatch: revision };
  return (
    <>
      <RecordActs
        abilities={abilities}
        edit={() => change(true)}
        retire={{
          name: t('state.retire'),
          question: t('state.retireQuestion', { name }),
          text: t('state.retireText'),
          act: () => retire.mutateAsync(seen),
        }}
        reinstate={{ name: t('state.reinstate'), act: () => reinstate.mutateAsync(seen) }}
      />
      {isChanging && <ChangeSupplierDialog supplier={supplier} onClose={() => change(false)} />}
    </>
  );
}
