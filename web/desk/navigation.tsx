import { MenuFoldOutlined, MenuUnfoldOutlined, SettingOutlined } from '@ant-design/icons';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../ui/logo.tsx';
import { Go } from '../ui/go.tsx';
import { isBoolean, useRemembered } from '../ui/use-remembered.ts';
import { NavigationEntry } from './navigation-entry.tsx';
import { NavigationGroup } from './navigation-group.tsx';
import './navigation.css';
import { settingsPath } from './settings.tsx';
import { liesAt, useMenu, useSettings } from './use-menu.ts';
import { useNarrow } from './use-narrow.ts';

/** The left side: places by job; folds to icons, and each group to its name. */
export function Navigation() {
  const { t } = useTranslation();
  const [isFolded, fold] = useFold();
  const parts = useMenu();
  const places = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  // a low screen does not show all places: the one where we are is always among those in sight
  useEffect(() => {
    places.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  return (
    <nav className="yt-nav" data-folded={isFolded || undefined} aria-label={t('shell:nav.label')}>
      <Go className="yt-nav-logo" to="/" aria-label={t('shell:nav.home')}>
        <Logo isMarkOnly={isFolded} />
      </Go>
      <div ref={places} className="yt-nav-parts">
        {parts.map((part) => (
          <NavigationGroup key={part.group} part={part} isToIcons={isFolded} />
        ))}
      </div>
      <SettingsEntry isToIcons={isFolded} />
      <button
        type="button"
        className="yt-nav-fold"
        onClick={() => fold(!isFolded)}
        aria-label={t(isFolded ? 'shell:nav.unfold' : 'shell:nav.fold')}
      >
        {isFolded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
      </button>
    </nav>
  );
}

/** Remembered where there is room for both; where there is little, it is folded until somebody wants it. */
function useFold(): readonly [boolean, (isFolded: boolean) => void] {
  const isNarrow = useNarrow();
  const remembered = useRemembered('navigation.folded', false, isBoolean);
  const whileNarrow = useState(true);
  return isNarrow ? whileNarrow : remembered;
}

/** Stays in sight while the rest is scrolled; not there for whoever may set nothing up. */
function SettingsEntry({ isToIcons }: { isToIcons: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const entries = useSettings().flatMap((part) => part.entries);
  if (entries.length === 0) return null;
  return (
    <div className="yt-nav-settings">
      <NavigationEntry
        to={settingsPath}
        icon={<SettingOutlined />}
        text={t('shell:settings.title')}
        isHere={pathname === settingsPath || entries.some((entry) => liesAt(pathname, entry))}
        isToIcon={isToIcons}
      />
    </div>
  );
}
