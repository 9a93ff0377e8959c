import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../../offered.ts';
import type { Hit } from './use-found.tsx';

/** Deeds and places whose words hold the text; all of them without one. */
export function useCommandsFor(text: string): Hit[] {
  const { t } = useTranslation();
  const { commands, menu } = useOffered();
  const permitted = usePermitted();
  const places = permitted(menu).map(({ path, textKey, icon }) => ({
    key: path,
    title: t('shell:search.goTo', { name: t(textKey) }),
    href: path,
    icon,
  }));
  const deeds = permitted(commands).map(({ id, textKey, path, icon, shortcut }) => ({
    key: id,
    title: t(textKey),
    href: path,
    icon,
    shortcut,
  }));
  const wanted = text.toLowerCase();
  return [...deeds, ...places]
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .map((hit) => ({ ...hit, subtitle: null }));
}
