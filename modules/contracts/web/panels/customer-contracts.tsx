import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { ServingContracts } from './serving-contracts.tsx';

/** By which contracts the customer is served, with what is left; the way to all of them, and to a new one. */
export function CustomerContracts({ subjectId }: PanelProps) {
  const { t } = useTranslation('contracts');
  const go = useGo();
  const mayRead = useMay('contract.read');
  const mayRecord = useMay('contract.record');
  return (
    <>
      <ServingContracts query={{ customerId: subjectId }} />
      <div className="contract-more">
        {mayRead && <Go to={`/contracts?customerId=${subjectId}`}>{t('panel.all')}</Go>}
        {mayRecord && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => go(`/contracts/new?customerId=${subjectId}`)}>
            {t('contract.new')}
          </Button>
        )}
      </div>
    </>
  );
}
