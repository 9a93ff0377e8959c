import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeSoftwareProduct, type SoftwareProductView } from '../../software-product.contract.ts';
import { useProductFields } from './use-product-fields.ts';

interface ChangeProductDialogProps {
  product: SoftwareProductView;
  onClose: () => void;
}

export function ChangeProductDialog({ product, onClose }: ChangeProductDialogProps) {
  const { t } = useTranslation('software');
  const change = useSend(changeSoftwareProduct);
  const { id, name, publisher, licensing, isForbidden, owner, supplier, note, revision } = product;
  return (
    <FormDialog<BodyOf<typeof changeSoftwareProduct>>
      title={t('product.change')}
      draft={`software-product.${id}`}
      fields={useProductFields()}
      initial={{
        name,
        publisher,
        licensing,
        isForbidden,
        ownerId: owner?.id ?? null,
        supplierId: supplier?.id ?? null,
        note,
      }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { softwareProduct: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
