import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { moveSoftwareProduct, productStages, type SoftwareProductView } from '../../software-product.contract.ts';
import { ChangeProductDialog } from './change-product-dialog.tsx';

/** What may come next in its life, and to change what is written of it. */
export function ProductActions({ product }: { product: SoftwareProductView }) {
  const { t } = useTranslation('software');
  const [isChanging, change] = useState(false);
  const move = useSend(moveSoftwareProduct);
  const { id, name, revision, abilities } = product;
  const moveTo = (stage: (typeof productStages)[number]) =>
    move.mutateAsync({ params: { softwareProduct: id }, body: { stage }, ifMatch: revision });
  const next = productStages.filter((stage) => stage !== 'retired' && abilities.includes(stage));
  return (
    <>
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => change(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {next.map((stage) => (
        <ActButton key={stage} act={() => moveTo(stage)}>
          {t(`product.moves.${stage}`)}
        </ActButton>
      ))}
      {abilities.includes('retired') && (
        <RetireButton
          question={t('product.retireQuestion', { name })}
          text={t('product.retireText')}
          retire={() => moveTo('retired')}
        >
          {t('product.moves.retired')}
        </RetireButton>
      )}
      {isChanging && <ChangeProductDialog product={product} onClose={() => change(false)} />}
    </>
  );
}
