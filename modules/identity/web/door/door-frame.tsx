import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { locales } from '../../../../kernel/locale.ts';
import { speak } from '../../../../web/i18n/i18n.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { Logo } from '../../../../web/ui/logo.tsx';
import { IsTitled, useTitle } from '../../../../web/ui/title.ts';
import './door.css';

interface DoorFrameProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** What stands before the desk: one card, one task, in the language of whoever comes. */
export function DoorFrame({ title, text, children }: DoorFrameProps) {
  useTitle(title);
  return (
    <div className="yt-door">
      <main className="yt-door-card">
        <header>
          <Logo />
          <Languages />
        </header>
        <h1>{title}</h1>
        {text && <p className="yt-quiet">{text}</p>}
        <IsTitled value={true}>{children}</IsTitled>
      </main>
    </div>
  );
}

function Languages() {
  const { t } = useTranslation();
  return locales
    .filter((locale) => locale !== currentLocale())
    .map((locale) => (
      <Button key={locale} type="text" size="small" lang={locale} onClick={() => void speak(locale)}>
        {t(`shell:language.${locale}`)}
      </Button>
    ));
}
