import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { JudgedCover } from '../../cover.contract.ts';
import './cover.css';
import { QuotaBalances } from './quota-balances.tsx';
import { useCoverage } from './use-coverage.ts';

/** How work stands to a contract: in a word, in a sentence, with what is left. */
export function CoverWords({ cover }: { cover: JudgedCover }) {
  const { t } = useTranslation('contracts');
  const { stateOf, reasonOf } = useCoverage();
  const { contract, coverage, reason, quotas, isBeyondLimit } = cover;
  const mayRead = useMay('contract.read');
  return (
    <>
      <Status {...stateOf(coverage)} />
      {contract && (
        <>
          {' '}
          {mayRead ? <Go to={`/contracts/${contract.id}`}>{contract.number}</Go> : contract.number} {contract.name}
        </>
      )}
      <p>{reasonOf(reason)}</p>
      {isBeyondLimit && (
        <p className="cover-quota-left" data-state="low">
          {t('cover.beyondLimit')}
        </p>
      )}
      <QuotaBalances quotas={quotas} />
    </>
  );
}
