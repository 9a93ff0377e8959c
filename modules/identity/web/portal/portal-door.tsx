import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { locales } from '../../../../kernel/locale.ts';
import { speak } from '../../../../web/i18n/i18n.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { BrandMark } from '../../../../web/ui/light/brand-mark.tsx';
import { HotlineLink } from '../../../../web/ui/light/hotline-link.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import './portal-door.css';

interface PortalDoorProps {
  title: string;
  intro?: string;
  children?: ReactNode;
}

/** What stands before the portal: whose it is, one task, and the number to call for whoever cannot come in. */
export function PortalDoor({ title, intro, children }: PortalDoorProps) {
  const { t } = useTranslation();
  return (
    <main className="portal-door">
      <header>
        <BrandMark />
        <Languages />
      </header>
      <LightPage title={title} intro={intro}>
        {children}
      </LightPage>
      <footer>
        <HotlineLink />
        <p>{t('identity:portal.door.help')}</p>
      </footer>
    </main>
  );
}

function Languages() {
  const { t } = useTranslation();
  return locales
    .filter((locale) => locale !== currentLocale())
    .map((locale) => (
      <LightButton key={locale} look="quiet" lang={locale} onClick={() => void speak(locale)}>
        {t(`shell:language.${locale}`)}
      </LightButton>
    ));
}
