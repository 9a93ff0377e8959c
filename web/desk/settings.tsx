import { useTranslation } from 'react-i18next';
import { Go } from '../ui/go.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import './settings.css';
import { useSettings } from './use-menu.ts';

export const settingsPath = '/settings';

/** Everything that is set up now and then, in parts, each one click away. */
export function Settings() {
  const { t } = useTranslation();
  const parts = useSettings();
  return (
    <Page title={t('shell:settings.title')}>
      {parts.length === 0 && <EmptyState title={t('shell:settings.nothing')} text={t('shell:settings.nothingText')} />}
      <div className="yt-settings">
        {parts.map(({ group, entries }) => (
          <section key={group} aria-label={t(`shell:${group}.title`)}>
            <h2>{t(`shell:${group}.title`)}</h2>
            <p>{t(`shell:${group}.about`)}</p>
            <ul>
              {entries.map(({ path, icon, textKey }) => (
                <li key={path}>
                  <Go to={path}>
                    <span aria-hidden="true">{icon}</span>
                    {t(textKey)}
                  </Go>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
