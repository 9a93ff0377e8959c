import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { useOffered, usePermitted } from '../../offered.ts';
import { useRested } from '../../ui/use-rested.ts';
import { searchAll } from '../../../server/search.contract.ts';

export interface Hit {
  key: string;
  title: string;
  subtitle: string | null;
  href: string;
  icon?: ReactNode;
  shortcut?: string;
}

export interface Found {
  groups: readonly { key: string; title: string; hits: readonly Hit[] }[];
  isAsking: boolean;
  error: Error | null;
}

/** What the server finds for a text, by kind, and the commands whose words hold it; without a text, all commands. */
export function useFound(text: string): Found {
  const { t } = useTranslation();
  const { searchKinds } = useOffered();
  const q = useRested(text.trim());
  const commands = useCommandsFor(text.trim());
  const { data, isFetching, error } = useAnswer(searchAll, { query: { q } }, { enabled: q !== '', keepPrevious: true });
  const groups = (q === '' ? [] : (data?.groups ?? [])).map(({ kind, items }) => {
    const known = searchKinds.find((one) => one.kind === kind);
    const hits = items.map((item) => ({ ...item, key: `${kind}-${item.id}`, icon: known?.icon }));
    return { key: kind, title: known ? t(known.textKey) : kind, hits };
  });
  const own = commands.length > 0 ? [{ key: 'commands', title: t('shell:search.commands'), hits: commands }] : [];
  return { groups: [...groups, ...own], isAsking: isFetching, error };
}

function useCommandsFor(text: string): Hit[] {
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
