import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Choice, ChoiceSource } from './choice.ts';
import { useRested } from './use-rested.ts';

/** Choices for what is being typed. */
export function useChoices(source: ChoiceSource, text: string, isOpen: boolean) {
  const rested = useRested(text.trim());
  return useQuery<readonly Choice[]>({
    queryKey: ['choices', source.name, rested],
    queryFn: ({ signal }) => source.find(rested, signal),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
}

/** The label of a chosen value: the value itself until it is known. */
export function useChoiceLabel(source: ChoiceSource | undefined, value: string | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['choice', source?.name, value],
    queryFn: ({ signal }) => source?.labelOf?.(value ?? '', signal) ?? value ?? '',
    enabled: source !== undefined && value !== undefined,
    staleTime: 300_000,
  });
  return value === undefined ? undefined : (data ?? '…');
}
