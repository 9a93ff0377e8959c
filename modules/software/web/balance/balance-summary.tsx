import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import { verdicts, type readSoftwareBalance } from '../../software-balance.contract.ts';
import '../software.css';
import { useSoftwareWords } from '../use-software-words.ts';

interface BalanceSummaryProps {
  customerId: string;
  balance: AnswerOf<typeof readSoftwareBalance>;
}

/** How much is known at all, and how many products there are of each result; each leads to them. */
export function BalanceSummary({ customerId, balance }: BalanceSummaryProps) {
  const { t } = useTranslation('software');
  const { verdictOf } = useSoftwareWords();
  const { machines, scanned, unknownTitles, products } = balance;
  const counted = verdicts
    .map((verdict) => ({ verdict, many: products.filter((row) => row.verdict === verdict).length }))
    .filter(({ verdict, many }) => many > 0 && verdict !== 'no_licence_needed');
  return (
    <div className="software-summary">
      <span>{t('balance.known', { machines, scanned })}</span>
      {counted.map(({ verdict, many }) => {
        const { tone, text } = verdictOf(verdict);
        return (
          <Go key={verdict} to={`/software${writeSearch({ customerId, verdict })}`}>
            <Status tone={tone} text={`${text} ${many}`} />
          </Go>
        );
      })}
      {unknownTitles > 0 && (
        <Go to={`/software-titles${writeSearch({ customerId, state: 'unknown' })}`}>
          <Status tone="soon" text={`${t('balance.unknownTitles')} ${unknownTitles}`} />
        </Go>
      )}
    </div>
  );
}
