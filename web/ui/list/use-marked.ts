import { useState } from 'react';

type Ids = ReadonlySet<string>;

const none: Ids = new Set();

/** Rows that are marked, for as long as the list is asked the same: nothing out of sight is worked on. */
export function useMarked(question: unknown): [Ids, (ids: Ids) => void] {
  const asked = JSON.stringify(question);
  const [marked, mark] = useState({ asked, ids: none });
  return [marked.asked === asked ? marked.ids : none, (ids) => mark({ asked, ids })];
}
