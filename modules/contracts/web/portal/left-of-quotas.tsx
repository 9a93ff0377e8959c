import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { QuotaLeft } from '../../cover.contract.ts';

/** What is left of each quota, in plain words. */
export function LeftOfQuotas({ quotas }: { quotas: readonly QuotaLeft[] }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  if (quotas.length === 0) return <p className="own-contract-quiet">{t('portal.unlimited')}</p>;
  const wordsOf = (unit: QuotaLeft['unit'], amount: number) =>
    unit === 'minute'
      ? t('portal.hours', { hours: format.number(Math.round((amount / 60) * 10) / 10) })
      : t('portal.times', { count: amount });
  return (
    <ul className="own-contract-quotas">
      {quotas.map(({ id, name, unit, period, left, of }) => (
        <li key={id}>
          <span>
            {name} <span className="own-contract-quiet">{t(`portal.per_${period}`)}</span>
          </span>
          <strong>
            {left < 0
              ? t('portal.over', { over: wordsOf(unit, -left), of: wordsOf(unit, of) })
              : t('portal.left', { left: wordsOf(unit, left), of: wordsOf(unit, of) })}
          </strong>
          <meter min={0} max={Math.max(of, 1)} value={Math.max(left, 0)} aria-label={name} />
        </li>
      ))}
    </ul>
  );
}
