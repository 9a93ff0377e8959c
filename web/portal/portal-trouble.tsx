import { useTranslation } from 'react-i18next';
import { LightButton } from '../ui/light/light-button.tsx';
import { LightGo } from '../ui/light/light-go.tsx';
import { LightPage } from '../ui/light/light-page.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <LightPage title={t('shell:notFound.title')} intro={t('shell:notFound.text')}>
      <LightGo to="/portal">{t('shell:notFound.home')}</LightGo>
    </LightPage>
  );
}

export function NotAllowed() {
  const { t } = useTranslation();
  return (
    <LightPage title={t('shell:failure.forbidden.title')} intro={t('shell:portal.notAllowed')}>
      <LightGo to="/portal">{t('shell:notFound.home')}</LightGo>
    </LightPage>
  );
}

/** The program itself failed, or a newer one took its place: what was written is kept, and read again after a reload. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <main className="lt-main">
      <LightPage title={t('shell:screenError.title')} intro={t('shell:screenError.text')}>
        <LightButton onClick={() => location.reload()}>{t('shell:screenError.reload')}</LightButton>
      </LightPage>
    </main>
  );
}
