import type { UseQueryResult } from '@tanstack/react-query';
import type { List } from './use-list.ts';

/** A list that comes whole, without pages, as a table takes it. */
export function asList<Row>({
  data,
  isPending,
  isPlaceholderData,
  error,
  refetch,
}: UseQueryResult<{ items: Row[] }>): List<Row> {
  const rows = data?.items ?? [];
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
