import { useTranslation } from 'react-i18next';
import type { QuotaLeft } from '../../cover.contract.ts';
import './cover.css';
import { useQuotaWords } from './use-quota-words.ts';

/** What is left of each quota, in words and as a bar; what was used beyond it says so. */
export function QuotaBalances({ quotas }: { quotas: readonly QuotaLeft[] }) {
  const { t } = useTranslation('contracts');
  const wordsOf = useQuotaWords();
  if (quotas.length === 0) return null;
  return (
    <ul className="cover-quotas" aria-label={t('quota.plural')}>
      {quotas.map(({ id, name, unit, period, left, of }) => (
        <li key={id}>
          <span>
            {name} <span className="cover-quota-period">{t(`quota.per_${period}`)}</span>
          </span>
          <span className="cover-quota-left" data-state={stateOf(left, of)}>
            {left < 0
              ? t('quota.over', { over: wordsOf(unit, -left), of: wordsOf(unit, of) })
              : t('quota.left', { left: wordsOf(unit, left), of: wordsOf(unit, of) })}
          </span>
          <meter
            min={0}
            max={Math.max(of, 1)}
            value={Math.max(left, 0)}
            aria-label={t('quota.leftOf', { name })}
            data-state={stateOf(left, of)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Of a tenth or less one should speak with the customer. */
function stateOf(left: number, of: number): 'used' | 'low' | 'enough' {
  if (left <= 0) return 'used';
  return left * 10 <= of ? 'low' : 'enough';
}
