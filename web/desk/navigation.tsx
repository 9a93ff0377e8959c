import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '../register.ts';
import { Go } from '../ui/go.tsx';
import { Logo } from '../ui/logo.tsx';
import { isBoolean, useRemembered } from '../ui/use-remembered.ts';
import './navigation.css';
import { useMenu } from './use-menu.ts';

/** The left side: places by job; folds to icons. */
export function Navigation() {
  const { t } = useTranslation();
  const [isFolded, fold] = useRemembered('navigation.folded', false, isBoolean);
  const parts = useMenu();
  return (
    <nav className="yt-nav" data-folded={isFolded || undefined} aria-label={t('shell:nav.label')}>
      <Go className="yt-nav-logo" to="/" aria-label={t('shell:nav.home')}>
        <Logo isMarkOnly={isFolded} />
      </Go>
      <div className="yt-nav-parts">
        {parts.map(({ group, entries }) => (
          <section key={group}>
            <h2>{t(`shell:menu.${group}`)}</h2>
            <ul>
              {entries.map((entry) => (
                <li key={entry.path}>
                  <NavigationEntry entry={entry} isFolded={isFolded} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
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

function NavigationEntry({ entry, isFolded }: { entry: MenuEntry; isFolded: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isHere = pathname === entry.path || pathname.startsWith(`${entry.path}/`);
  const text = t(entry.textKey);
  return (
    <Go
      className="yt-nav-entry"
      to={entry.path}
      aria-current={isHere ? 'page' : undefined}
      title={isFolded ? text : undefined}
    >
      <span className="yt-nav-icon" aria-hidden="true">
        {entry.icon}
      </span>
      <span className="yt-nav-text">{text}</span>
    </Go>
  );
}
