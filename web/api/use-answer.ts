import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AnswerOf, Endpoint } from '../../kernel/contract.ts';
import { call } from './call.ts';
import type { CallInput } from './call.ts';

export interface AnswerOptions {
  /** False: not asked yet, e.g. while nothing is chosen. */
  enabled?: boolean;
  /** Ask again every so many seconds while the page is in front. */
  everySeconds?: number;
  /** Keep showing the last answer while another is on its way (filters, paging). */
  keepPrevious?: boolean;
}

/** The answer of an endpoint that only reads, shared by all who ask the same. */
export function useAnswer<const E extends Endpoint>(
  endpoint: E,
  ...[input, options = {}]: object extends CallInput<E>
    ? [input?: CallInput<E>, options?: AnswerOptions]
    : [input: CallInput<E>, options?: AnswerOptions]
): UseQueryResult<AnswerOf<E>> {
  const result: UseQueryResult<unknown> = useQuery<unknown>({
    queryKey: answerKey(endpoint, input),
    queryFn: ({ signal }) => callWith(endpoint, input, signal),
    enabled: options.enabled ?? true,
    refetchInterval: options.everySeconds ? options.everySeconds * 1000 : false,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
  });
  return result as UseQueryResult<AnswerOf<E>>;
}

interface Asked {
  params?: unknown;
  query?: unknown;
  /** Of a look that must not stand in an address (a secret). */
  body?: unknown;
}

/** Begins with the path, so that all answers of one endpoint can be named at once. */
export function answerKey(endpoint: Endpoint, input: Asked = {}): readonly unknown[] {
  return [endpoint.path, input.params ?? {}, input.query ?? {}, input.body ?? {}];
}

/** `call` with a signal; the input was checked by the caller's types. */
export function callWith<E extends Endpoint>(
  endpoint: E,
  input: object | undefined,
  signal: AbortSignal,
): Promise<AnswerOf<E>> {
  const loose: (endpoint: Endpoint, input: object) => Promise<unknown> = call;
  return loose(endpoint, { ...input, signal }) as Promise<AnswerOf<E>>;
}
