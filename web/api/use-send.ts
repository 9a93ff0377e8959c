import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AnswerOf, Endpoint } from '../../kernel/contract.ts';
import type { CallInput } from './call.ts';
import { callWith } from './use-answer.ts';

export interface SendOptions<E> {
  /** Endpoints whose answers are out of date afterwards; without it, everything on screen is read again. */
  changes?: readonly Endpoint[];
  onSent?: (answer: AnswerOf<E>) => void;
}

/**
 * Sends a POST, PUT, PATCH or DELETE. The same content sent again after a failure carries the same Idempotency-Key,
 * so "try again" never does a thing twice; other content gets a key of its own.
 */
export function useSend<const E extends Endpoint>(
  endpoint: E,
  { changes, onSent }: SendOptions<E> = {},
): UseMutationResult<AnswerOf<E>, Error, CallInput<E>> {
  const client = useQueryClient();
  const keyFor = useSubmissionKey();
  return useMutation<AnswerOf<E>, Error, CallInput<E>>({
    mutationFn: (input) => {
      const idempotencyKey = keyFor.of(input);
      return callWith(endpoint, { idempotencyKey, ...input }, new AbortController().signal);
    },
    onSuccess: async (answer) => {
      keyFor.forget();
      onSent?.(answer);
      const keys = changes?.map(({ path }) => [path]) ?? [[]];
      await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}

function useSubmissionKey() {
  const last = useRef({ content: '', key: '' });
  return {
    of(input: unknown): string {
      const content = JSON.stringify(input);
      if (last.current.content !== content) last.current = { content, key: crypto.randomUUID() };
      return last.current.key;
    },
    forget() {
      last.current = { content: '', key: '' };
    },
  };
}
