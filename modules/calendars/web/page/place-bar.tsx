import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { SearchSelect } from '../../../../web/ui/search-select.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource, sitesOf } from '../../../customers/web/index.ts';

/** Where the year is looked at: as the provider has it, at a customer, at one of its sites. Stands in the address. */
export function PlaceBar() {
  const { t } = useTranslation('calendars');
  const maySeeCustomers = useMay('customer.read');
  const { values, change } = useUrlState();
  const [customerId, siteId] = [one(values['customerId']), one(values['siteId'])];
  return (
    <div className="yt-calendar-place">
      {maySeeCustomers && (
        <>
          <span className="yt-quiet">{t('place.at')}</span>
          <SearchSelect
            className="yt-calendar-where"
            source={customerSource}
            label={t('place.customer')}
            placeholder={t('place.anyCustomer')}
            value={customerId}
            onChange={(customer) => change({ customerId: customer, siteId: undefined })}
          />
          <SearchSelect
            className="yt-calendar-where"
            source={sitesOf(customerId)}
            label={t('place.site')}
            placeholder={t('place.anySite')}
            value={siteId}
            onChange={(site) => change({ siteId: site })}
          />
        </>
      )}
      <Button className="yt-calendar-print" icon={<PrinterOutlined />} onClick={() => window.print()}>
        {t('place.print')}
      </Button>
    </div>
  );
}
