import { NumberOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { PlanRenumberingDialog } from './plan-renumbering-dialog.tsx';

/** New numbers for the marked machines, in a list of one customer's: rules are a customer's. */
export function RenumberMarked({ marked }: { marked: ReadonlySet<string> }) {
  const { t } = useTranslation('assets');
  const [isOpen, open] = useState(false);
  const customer = one(useUrlState().values['customerId']);
  const mayRenumber = useMay('asset.renumber');
  if (!mayRenumber || !customer) return null;
  return (
    <>
      <Button size="small" icon={<NumberOutlined />} onClick={() => open(true)}>
        {t('renumbering.plan')}
      </Button>
      {isOpen && <PlanRenumberingDialog customer={customer} assetIds={[...marked]} onClose={() => open(false)} />}
    </>
  );
}
