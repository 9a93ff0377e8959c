import { useRemembered } from '../../../../web/ui/use-remembered.ts';

export interface KeptWords {
  words: string;
  keep: (words: string) => void;
  forget: () => void;
}

/** What is being written, kept in this browser until it is sent: a reload or a lost line takes nothing. */
export function useKeptWords(name: string): KeptWords {
  const [words, keep] = useRemembered(`draft.portal.${name}`, '', isText);
  return { words, keep, forget: () => keep('') };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
