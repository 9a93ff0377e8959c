import { ArrowRightOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../kernel/contract.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useOffered, usePermitted } from '../../offered.ts';
import { useRested } from '../../ui/use-rested.ts';
import { searchAll, type FoundItem } from '../../../server/search.contract.ts';
import { useCommandsFor } from './use-commands-for.ts';
import { useJumps } from './use-jumps.ts';

export interface Hit extends Partial<Pick<FoundItem, 'titleMarks' | 'by'>> {
  key: string;
  title: string;
  subtitle: string | null;
  href: string;
  icon?: ReactNode;
  shortcut?: string;
  /** What Ctrl+Enter does with it. */
  second?: { title: string; href: string } | undefined;
  /** Known without the server: nobody waits for it. */
  isSure?: boolean;
}

export interface Found {
  groups: readonly { key: string; title: string; hits: readonly Hit[] }[];
  /** All that is shown is for the text as it stands now. */
  isSettled: boolean;
  isAsking: boolean;
  error: Error | null;
}

/** What the server finds for a text, by kind, and the commands whose words hold it; without a text, all commands. */
export function useFound(typed: string): Found {
  const { t } = useTranslation();
  const text = typed.trim();
  const q = useRested(text);
  const { data, isFetching, error } = useAnswer(searchAll, { query: { q } }, { enabled: q !== '', keepPrevious: true });
  const found = useGroups(q === '' ? [] : (data?.groups ?? []), q);
  const isSettled = text === q && (q === '' || !isFetching);
  const hrefs = new Set(found.flatMap(({ hits }) => hits.map(({ href }) => href)));
  const jumps = useJumps(text).filter(({ href }) => !(isSettled && hrefs.has(href)));
  const commands = useCommandsFor(text);
  const groups = [
    { key: 'jumps', title: t('shell:search.byNumber'), hits: jumps },
    ...found,
    { key: 'commands', title: t('shell:search.commands'), hits: commands },
  ];
  return { groups: groups.filter(({ hits }) => hits.length > 0), isSettled, isAsking: isFetching, error };
}

/** The server's answer in the words of the modules, with what can be done at once, and the way to the rest. */
function useGroups(groups: AnswerOf<typeof searchAll>['groups'], q: string): Found['groups'] {
  const { t } = useTranslation();
  const { searchKinds, searchActs } = useOffered();
  const acts = usePermitted()(searchActs);
  const allOf = (kind: string, href: string): Hit => ({
    key: `all-${href}`,
    title: t('shell:search.all', { kind: kind.toLowerCase() }),
    subtitle: null,
    href,
    icon: <ArrowRightOutlined />,
  });
  return groups.map(({ kind, items, hasMore }) => {
    const known = searchKinds.find((one) => one.kind === kind);
    const act = acts.find(({ kinds }) => kinds.includes(kind));
    const hits: Hit[] = items.map((item) => ({
      ...item,
      key: `${kind}-${item.id}`,
      icon: known?.icon,
      second: act && { title: t(act.textKey), href: act.path({ kind, id: item.id }) },
    }));
    const title = known ? t(known.textKey) : kind;
    const all = hasMore ? known?.allPath?.(q) : undefined;
    return { key: kind, title, hits: all === undefined ? hits : [...hits, allOf(title, all)] };
  });
}
