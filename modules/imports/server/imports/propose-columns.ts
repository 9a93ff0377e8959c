import { locales } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportColumn, ImportNoun } from '../../../../platform/module/import-noun.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import { hashOfHeads } from './hash-heads.ts';
import { rememberedMapping } from './import-mapping.store.ts';
import { proposeMapping, stillThere, type NamedColumn } from './mapping.rules.ts';

interface Sought {
  noun: ImportNoun;
  heads: readonly string[];
  texts: Texts;
}

/** As it was the last time with these heads, else by the names of the noun's columns. */
export async function proposeColumns(tx: Tx, { noun, heads, texts }: Sought): Promise<(string | null)[]> {
  const columns = (await noun.columns(tx)).map((column) => namedIn(column, texts));
  const remembered = await rememberedMapping(tx, noun.noun, hashOfHeads(heads));
  return remembered ? stillThere(remembered, columns) : proposeMapping(heads, columns);
}

function namedIn({ key, label, alsoCalled }: ImportColumn, texts: Texts): NamedColumn {
  const labels = 'words' in label ? [label.words] : locales.map((locale) => texts.translate(locale, label.textKey));
  return { key, names: [...labels, ...alsoCalled, key] };
}
