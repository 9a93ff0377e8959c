import { InboxOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { recordDeliveredProducts } from '../../software-product.contract.ts';

/** Enters the common products and rules that are delivered; what is there already stays as it is. */
export function DeliveryButton() {
  const { t } = useTranslation('software');
  const notice = useNotice();
  const deliver = useSend(recordDeliveredProducts, {
    onSent: ({ products, rules }) =>
      notice.done(products + rules > 0 ? t('product.delivered', { products, rules }) : t('product.deliveredNothing')),
  });
  if (!useMay('software_product.change')) return null;
  return (
    <ActButton icon={<InboxOutlined />} act={() => deliver.mutateAsync({})}>
      {t('product.delivery')}
    </ActButton>
  );
}
