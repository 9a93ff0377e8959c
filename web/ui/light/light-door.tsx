import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { locales } from '../../../kernel/locale.ts';
import { speak } from '../../i18n/i18n.ts';
import { currentLocale } from '../../i18n/locale.ts';
import { BrandMark } from './brand-mark.tsx';
import { HotlineLink } from './hotline-link.tsx';
import { LightButton } from './light-button.tsx';
import { LightPage } from './light-page.tsx';
import './light-door.css';

interface LightDoorProps {
  title: string;
  intro?: string;
  /** Below the number to call. */
  help?: string;
  /** The number stands above already, where it is asked to be called. */
  saysNumber?: boolean;
  children?: ReactNode;
}

/** What stands before the portal, or instead of it: whose it is, one task, and the number to call for whoever cannot come in. */
export function LightDoor({ title, intro, help, saysNumber = false, children }: LightDoorProps) {
  return (
    <main className="light-door">
      <header>
        <BrandMark />
        <Languages />
      </header>
      <LightPage title={title} intro={intro}>
        {children}
      </LightPage>
      <footer>
        {!saysNumber && <HotlineLink />}
        {help && <p>{help}</p>}
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
