import { useTranslation } from 'react-i18next';
import type { List } from '../../api/use-list.ts';
import { useFormat } from '../../i18n/use-format.ts';

/** How many there are, how many are marked. */
export function TableFoot({ list, marked }: { list: List<unknown>; marked: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = list.count ?? (list.hasMore ? undefined : { value: list.rows.length, more: false });
  return (
    <div className="yt-table-foot" aria-live="polite">
      {count && !list.isLoading && !list.error && <span>{t('shell:table.count', { count: format.count(count) })}</span>}
      {marked > 0 && <span>{t('shell:table.marked', { count: format.number(marked) })}</span>}
    </div>
  );
}
