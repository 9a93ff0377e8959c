import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { AnswerOf, Endpoint } from '../../kernel/contract.ts';
import type { Page } from '../../kernel/page.ts';
import type { CallInput } from './call.ts';
import { answerKey, callWith, type AnswerOptions } from './use-answer.ts';

/** The question behind a list: with it a file of all its rows can be asked for. */
export interface ListSource {
  endpoint: Endpoint;
  params?: Record<string, string>;
  query?: Record<string, unknown>;
}

/** A list as a table shows it: the rows read so far, and how to read on. */
export interface List<Row> {
  rows: readonly Row[];
  /** Of all rows that match; `more` from 1,000 on. */
  count: { value: number; more: boolean } | undefined;
  isLoading: boolean;
  /** The rows belong to the question before; the new ones are on their way. */
  isStale: boolean;
  isReadingOn: boolean;
  hasMore: boolean;
  error: Error | null;
  readOn: () => void;
  retry: () => void;
  source?: ListSource;
}

type RowOf<E> = AnswerOf<E> extends { items: (infer Row)[] } ? Row : never;

const rowsAPage = 100;

/** Pages of a list endpoint, read as far as the reader scrolls. */
export function useList<const E extends Endpoint>(
  endpoint: E,
  ...[input, options = {}]: object extends CallInput<E>
    ? [input?: CallInput<E>, options?: Pick<AnswerOptions, 'everySeconds'>]
    : [input: CallInput<E>, options?: Pick<AnswerOptions, 'everySeconds'>]
): List<RowOf<E>> {
  const result = useInfiniteQuery({
    queryKey: [...answerKey(endpoint, input), 'pages'],
    queryFn: ({ pageParam, signal }) => pageAt(endpoint, input, { cursor: pageParam, signal }),
    initialPageParam: '',
    getNextPageParam: (page: Page<RowOf<E>>) => page.next,
    refetchInterval: options.everySeconds ? options.everySeconds * 1000 : false,
    placeholderData: keepPreviousData,
  });
  const { fetchNextPage, refetch, data } = result;
  // the same rows as long as nothing was read: who compares them draws nothing anew
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const readOn = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  return {
    rows,
    count: data?.pages[0]?.count,
    isLoading: result.isPending,
    isStale: result.isPlaceholderData,
    isReadingOn: result.isFetchingNextPage,
    hasMore: result.hasNextPage,
    error: result.error,
    readOn,
    retry: () => void refetch(),
    // what a contract asks for is narrower than what an address can be made of
    source: { endpoint, ...(input as Omit<ListSource, 'endpoint'> | undefined) },
  };
}

interface Place {
  cursor: string;
  signal: AbortSignal;
}

function pageAt<E extends Endpoint>(endpoint: E, input: { query?: unknown } | undefined, place: Place) {
  const query = { limit: rowsAPage, ...(input?.query as object | undefined), cursor: place.cursor };
  // list endpoints answer with a page (kernel/page.ts)
  return callWith(endpoint, { ...input, query }, place.signal) as Promise<Page<RowOf<E>>>;
}
