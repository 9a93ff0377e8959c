import { useTranslation } from 'react-i18next';
import { useBrand } from '../../../../web/ui/light/brand.ts';
import { HotlineLink } from '../../../../web/ui/light/hotline-link.tsx';

/** Whoever cannot work at all does not write: they call (SD-18). */
export function CallFirst() {
  const { t } = useTranslation('service-desk');
  const { hotline, address } = useBrand();
  return (
    <>
      {hotline !== null && (
        <div className="portal-call">
          <p>{t('portal.report.callFirst')}</p>
          <HotlineLink />
        </div>
      )}
      {address !== null && <p className="lt-help">{t('portal.report.comeTo', { address })}</p>}
    </>
  );
}
