import { useTranslation } from 'react-i18next';
import { useBrand } from '../../../../web/ui/light/brand.ts';
import { HotlineLink } from '../../../../web/ui/light/hotline-link.tsx';

/** Whoever cannot work at all does not write: they call (SD-18). */
export function CallFirst() {
  const { t } = useTranslation('service-desk');
  const { hotline } = useBrand();
  if (hotline === null) return null;
  return (
    <div className="portal-call">
      <p>{t('portal.report.callFirst')}</p>
      <HotlineLink />
    </div>
  );
}
