import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { excerptAround } from '../../../../platform/search/excerpt.ts';
import { matchRanges } from '../../../../platform/search/highlight.ts';
import { fold, runsOf } from '../../../../platform/search/runs.ts';
import type { DocumentRow } from '../../document.contract.ts';
import type { DocumentRecord } from './document.rules.ts';
import { stretchesAround } from './document-search.store.ts';

const excerptLetters = 120;

/** Where the texts of these documents say what was typed, by the documents' ids; where only a title says it, nothing. */
export async function excerptsOf(
  tx: Tx,
  documents: readonly DocumentRecord[],
  typed: string,
): Promise<Map<Id, NonNullable<DocumentRow['excerpt']>>> {
  const [word] = runsOf(fold(typed));
  const texts = documents.filter(({ version }) => version.isText);
  if (word === undefined || texts.length === 0) return new Map();
  const ids = texts.map(({ version }) => version.id);
  const stretches = await stretchesAround(tx, ids, word.text);
  return new Map(
    texts.flatMap(({ id, version }) => {
      const text = excerptAround(stretches.get(version.id) ?? '', typed, excerptLetters);
      return text === null ? [] : [[id, { text, marks: matchRanges(text, typed) }]];
    }),
  );
}
