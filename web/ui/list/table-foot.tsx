import { useTranslation } from 'react-i18next';
import type { List } from '../../api/use-list.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ExportButton } from './export-button.tsx';

interface TableFootProps {
  list: List<unknown>;
  marked: number;
  /** Keys of the columns that a file of it would have; undefined: it cannot be taken away. */
  exported: readonly string[] | undefined;
}

/** How many there are, how many are marked; and the table as a file. */
export function TableFoot({ list, marked, exported }: TableFootProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = list.count ?? (list.hasMore ? undefined : { value: list.rows.length, more: false });
  return (
    <div className="yt-table-foot">
      <div className="yt-table-counts" aria-live="polite">
        {count && !list.isLoading && !list.error && (
          <span>{t('shell:table.count', { count: format.count(count) })}</span>
        )}
        {marked > 0 && <span>{t('shell:table.marked', { count: format.number(marked) })}</span>}
      </div>
      {exported && list.source && <ExportButton list={list} source={list.source} columns={exported} />}
    </div>
  );
}
