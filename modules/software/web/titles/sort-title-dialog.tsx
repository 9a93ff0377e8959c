import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { sortSoftwareTitle, type SoftwareTitleRow } from '../../software-title.contract.ts';
import { productSource } from '../products/product-source.ts';

const ways = ['product', 'ignored', 'by_rules'] as const;

interface SortTitleDialogProps {
  title: SoftwareTitleRow;
  onClose: () => void;
}

/** Says of one reported name what it means; which product is asked only where it is one. */
export function SortTitleDialog({ title, onClose }: SortTitleDialogProps) {
  const { t } = useTranslation('software');
  const sort = useSend(sortSoftwareTitle);
  const [as, choose] = useState<unknown>('product');
  const choices = ways.map((value) => ({ value, label: t(`title.asChoices.${value}`) }));
  const product: Field[] = [
    { kind: 'search', name: 'productId', label: t('product.noun'), source: productSource, isRequired: true },
    { kind: 'line', name: 'edition', label: t('edition'), most: 60 },
  ];
  return (
    <FormDialog<BodyOf<typeof sortSoftwareTitle>>
      title={t('title.sortTitle', { name: title.name })}
      text={t('title.sortHelp')}
      fields={[
        { kind: 'radio', name: 'as', label: t('title.as'), choices, isRequired: true },
        ...(as === 'product' ? product : []),
      ]}
      initial={{ as: 'product', productId: title.product?.id ?? null, edition: title.edition }}
      onChange={(values) => choose(values['as'])}
      submit={(body) => sort.mutateAsync({ params: { softwareTitle: title.id }, body, ifMatch: title.revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
