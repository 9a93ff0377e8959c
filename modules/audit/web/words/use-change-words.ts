import { useCustomWords } from '../../../custom-fields/web/index.ts';
import type { EventView } from '../../event.contract.ts';
import { useEventWords } from './use-event-words.ts';

type Scalar = EventView['facts'][number]['values'][number];

export interface ChangeWords {
  path(path: readonly string[]): string;
  value(said: Scalar, path: readonly string[]): string;
}

/** Fields and values of an event about this kind of record; the provider's own fields by the provider's own words. */
export function useChangeWords(kind: string): ChangeWords {
  const words = useEventWords();
  const own = useCustomWords(kind);
  // `custom`, then the key
  const ownKey = ([first, key]: readonly string[]) => (first === 'custom' ? key : undefined);
  return {
    path: (path) => {
      const key = ownKey(path);
      return key === undefined ? words.path(path) : own.label(key);
    },
    value: (said, path) => {
      const key = ownKey(path);
      return key === undefined ? words.value(said, path.at(-1) ?? '') : own.value(key, said);
    },
  };
}
