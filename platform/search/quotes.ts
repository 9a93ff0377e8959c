import { sql } from '../database/sql.ts';

/** SQL: whether the text quotes one of the words, spaces, hyphens and case left out. `kernel/traces.ts` decides on each. */
export function quotes(text: unknown, words: unknown) {
  return sql<boolean>`exists (
    select from unnest(${words}) word
    where position(lower(translate(word, ' -', '')) in lower(translate(${text}, ' -', ''))) > 0)`;
}
