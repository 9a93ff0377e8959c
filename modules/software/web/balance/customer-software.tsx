import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { readSoftwareBalance } from '../../software-balance.contract.ts';
import '../software.css';
import { BalanceSummary } from './balance-summary.tsx';

/** On a customer's page: what asks for somebody, and the way to the whole. */
export function CustomerSoftware({ subjectId: customerId }: PanelProps) {
  const { t } = useTranslation('software');
  const result = useAnswer(readSoftwareBalance, { params: { customer: customerId } });
  return (
    <Answered result={result}>
      {(balance) => (
        <>
          <BalanceSummary customerId={customerId} balance={balance} />
          <div className="software-more">
            <Go to={`/software${writeSearch({ customerId })}`}>{t('balance.open')}</Go>
          </div>
        </>
      )}
    </Answered>
  );
}
