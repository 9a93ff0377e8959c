import { useTranslation } from 'react-i18next';
import { phoneWords } from '../../i18n/format.ts';
import { useBrand } from './brand.ts';
import { PhoneIcon } from './icons.tsx';

/** The number that urgent cases are asked to call; a tap dials it. */
export function HotlineLink() {
  const { t } = useTranslation();
  const { hotline } = useBrand();
  if (hotline === null) return null;
  const words = phoneWords(hotline);
  return (
    <a
      className="lt-hotline"
      href={`tel:${hotline.replaceAll(/[^\d+]/g, '')}`}
      aria-label={t('shell:portal.call', { number: words })}
    >
      <PhoneIcon />
      <span>{words}</span>
    </a>
  );
}
