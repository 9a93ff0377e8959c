import type { UseQueryResult } from '@tanstack/react-query';
import type { List, ListSource } from './use-list.ts';

/** A list that comes whole, without pages, as a table takes it; `source` where it can be taken away as a file. */
export function asList<Row>(result: UseQueryResult<{ items: Row[] }>, source?: ListSource): List<Row> {
  return { ...rowsAsList(result, ({ items }) => items), ...(source && { source }) };
}

/** The same of rows that lie somewhere else in the answer. */
export function rowsAsList<Answer, Row>(
  { data, isPending, isPlaceholderData, error, refetch }: UseQueryResult<Answer>,
  rowsIn: (answer: Answer) => readonly Row[],
): List<Row> {
  const rows = data === undefined ? nothing : rowsIn(data);
  return {
    rows,
    count: data && { value: rows.length, more: false },
    isLoading: isPending,
    isStale: isPlaceholderData,
    isReadingOn: false,
    hasMore: false,
    error: data ? null : error,
    readOn: () => undefined,
    retry: () => void refetch(),
  };
}

/** The same each time, so that nobody takes it for news. */
const nothing: readonly never[] = [];
