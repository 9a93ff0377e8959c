import { useTranslation } from 'react-i18next';
import './star-score.css';

/** Stars that were given: five, as many of them full; said in words to who does not see them. */
export function StarScore({ score }: { score: number }) {
  const { t } = useTranslation('surveys');
  return (
    <span className="survey-score" role="img" aria-label={t(`portal.form.stars.${score}`)} data-low={score <= 2}>
      {[1, 2, 3, 4, 5].map((star) => (
        <span key={star} data-on={star <= score}>
          ★
        </span>
      ))}
    </span>
  );
}
