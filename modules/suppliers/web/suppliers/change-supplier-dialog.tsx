import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeSupplier, type SupplierView } from '../../supplier.contract.ts';
import { entriesOf, peopleIn } from './people-entry.ts';
import { useSupplierFields } from './use-supplier-fields.ts';

interface ChangeSupplierDialogProps {
  supplier: SupplierView;
  onClose: () => void;
}

export function ChangeSupplierDialog({ supplier, onClose }: ChangeSupplierDialogProps) {
  const { t } = useTranslation('suppliers');
  const change = useSend(changeSupplier);
  const { id, name, kinds, phone, email, address, note, people, revision } = supplier;
  return (
    <FormDialog<BodyOf<typeof changeSupplier>>
      title={t('supplier.change')}
      draft={`supplier.${id}`}
      fields={useSupplierFields()}
      initial={{ name, kinds, phone, email, address, note, people: entriesOf(people) }}
      emptyAs="null"
      submit={(body) =>
        change.mutateAsync({
          params: { supplier: id },
          body: { ...body, people: peopleIn(body.people) },
          ifMatch: revision,
        })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
