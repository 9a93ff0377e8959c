import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readStaffScope, type StaffScopeView } from '../../staff-scope.contract.ts';
import { ChangeStaffScopeDialog } from './change-staff-scope-dialog.tsx';
import './staff-scope.css';

/** On a staff member's page: the customers that they see, whose tickets, sites and people. */
export function StaffScopePanel({ subjectId }: PanelProps) {
  const { t } = useTranslation('customers');
  const [isChanging, change] = useState(false);
  const result = useAnswer(readStaffScope, { params: { staff: subjectId } });
  return (
    <Answered result={result} lines={2}>
      {(scope) => (
        <div className="yt-staff-scope">
          {scope.seesAll ? <p>{t('staffScope.all')}</p> : <SomeCustomers customers={scope.customers} />}
          {scope.abilities.includes('change') && (
            <Button size="small" icon={<EditOutlined />} onClick={() => change(true)}>
              {t('shell:action.edit')}
            </Button>
          )}
          {isChanging && <ChangeStaffScopeDialog staffId={subjectId} scope={scope} onClose={() => change(false)} />}
        </div>
      )}
    </Answered>
  );
}

function SomeCustomers({ customers }: Pick<StaffScopeView, 'customers'>) {
  const { t } = useTranslation('customers');
  return (
    <div>
      <p className="yt-quiet">{t('staffScope.some')}</p>
      <ul>
        {customers.map(({ id, name }) => (
          <li key={id}>
            <Go to={`/customers/${id}`}>{name}</Go>
          </li>
        ))}
      </ul>
    </div>
  );
}
