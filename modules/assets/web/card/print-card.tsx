import { PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { printAssetCard } from '../../asset-card.contract.ts';

/** The card as a PDF: everything for us, or what the customer may see. */
export function PrintCard({ asset }: { asset: string }) {
  const { t } = useTranslation('assets');
  const address = (asked: object) => addressOf(printAssetCard.path, { asset }, { language: currentLocale(), ...asked });
  const items = [
    { key: 'us', label: <a href={address({})}>{t('card.forUs')}</a> },
    { key: 'customer', label: <a href={address({ for: 'customer' })}>{t('card.forCustomer')}</a> },
  ];
  return (
    <Dropdown menu={{ items, autoFocus: true }} trigger={['click']} autoFocus>
      <Button icon={<PrinterOutlined />} aria-haspopup="menu">
        {t('card.print')}
      </Button>
    </Dropdown>
  );
}
