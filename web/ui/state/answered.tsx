import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';

interface AnsweredProps<Answer> {
  result: UseQueryResult<Answer>;
  lines?: number;
  children: (answer: Answer) => ReactNode;
}

/** Shows an answer once it is there; before it lines to come, instead of it what went wrong. */
export function Answered<Answer>({ result, lines, children }: AnsweredProps<Answer>) {
  if (result.data !== undefined) return children(result.data);
  if (result.error) return <Failure error={result.error} onRetry={() => void result.refetch()} />;
  return <Loading lines={lines} />;
}
