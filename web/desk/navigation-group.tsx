import { RightOutlined } from '@ant-design/icons';
import { useLocation } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isBoolean, useRemembered } from '../ui/use-remembered.ts';
import { NavigationEntry } from './navigation-entry.tsx';
import { liesAt } from './use-menu.ts';
import type { MenuPart } from './use-menu.ts';

/** The places of one job under its name; folded, only the one where we are. */
export function NavigationGroup({ part, isToIcons }: { part: MenuPart; isToIcons: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const listId = useId();
  const [isFolded, fold] = useRemembered(`navigation.folded.${part.group}`, false, isBoolean);
  const name = t(`shell:menu.${part.group}`);
  const shown = part.entries.filter((entry) => isToIcons || !isFolded || liesAt(pathname, entry));
  return (
    <section>
      <h2>
        {isToIcons ? (
          name
        ) : (
          <button
            type="button"
            aria-label={t('shell:nav.part', { name })}
            aria-expanded={!isFolded}
            aria-controls={listId}
            onClick={() => fold(!isFolded)}
          >
            {name}
            <RightOutlined className="yt-nav-caret" aria-hidden="true" />
          </button>
        )}
      </h2>
      <ul id={listId}>
        {shown.map((entry) => (
          <li key={entry.path}>
            <NavigationEntry
              to={entry.path}
              icon={entry.icon}
              text={t(entry.textKey)}
              isHere={liesAt(pathname, entry)}
              isToIcon={isToIcons}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
