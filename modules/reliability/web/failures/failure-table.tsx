import { useTranslation } from 'react-i18next';
import type { AnswerOf, QueryOf } from '../../../../kernel/contract.ts';
import type { List } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { listFailureRates, type FailureRow } from '../../failure.contract.ts';
import { inOrder } from './in-order.ts';
import { useFailureColumns } from './use-failure-columns.tsx';

interface FailureTableProps {
  answer: AnswerOf<typeof listFailureRates>;
  query: QueryOf<typeof listFailureRates>;
}

/** Every figure leads to exactly its machines, or its repairs. */
export function FailureTable({ answer, query }: FailureTableProps) {
  const { t } = useTranslation('reliability');
  const { by: _by, ...narrowed } = query;
  const columns = useFailureColumns(answer.by, narrowed);
  return (
    <>
      <DataTable
        name="failure-rates"
        label={t('failure.title')}
        columns={columns}
        list={asShown(inOrder(answer.items, answer.by), query)}
        idOf={(row) => row.id}
        empty={null}
        isExported
      />
      {answer.isCut && <p className="yt-quiet">{t('failure.cut')}</p>}
    </>
  );
}

/** Whole, and to be taken away as a file with the same question. */
function asShown(rows: readonly FailureRow[], query: QueryOf<typeof listFailureRates>): List<FailureRow> {
  return {
    rows,
    count: { value: rows.length, more: false },
    isLoading: false,
    isStale: false,
    isReadingOn: false,
    hasMore: false,
    error: null,
    readOn: () => undefined,
    retry: () => undefined,
    source: { endpoint: listFailureRates, query },
  };
}
