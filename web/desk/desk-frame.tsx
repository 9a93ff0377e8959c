import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveLine } from '../api/live/use-live-line.ts';
import './desk.css';
import { Navigation } from './navigation.tsx';
import { OfflineNote } from './offline-note.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The desk around a screen: where one can go, what one can find, who one is. */
export function DeskFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  useShortcuts();
  useLiveLine();
  return (
    <div className="yt-desk">
      <a className="yt-skip" href="#main">
        {t('shell:skip')}
      </a>
      <Navigation />
      <div className="yt-desk-main">
        <TopBar />
        <OfflineNote />
        <main className="yt-desk-screen" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
