import { locales } from '../../../../kernel/locale.ts';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import { holdItem, saveOutcome } from './bulk-item.store.ts';
import type { BulkRun, Reason } from './bulk-run.rules.ts';
import { countOutcome } from './bulk-run.store.ts';
import { tellProgress } from './tell-progress.ts';

export interface RunItem {
  texts: Texts;
  run: Pick<BulkRun, 'id'>;
  number: number;
}

/** Keeps why, in the words of each language. Harmless when the item is done already. */
export async function refuseItem(tx: Tx, { texts, run, number }: RunItem, refusal: Refusal): Promise<void> {
  const held = await holdItem(tx, run.id, number);
  if (!held) return;
  const said = locales.map((locale) => [locale, texts.translate(locale, refusal.textKey, refusal.params)]);
  const { before, revision } = held;
  // one sentence a language
  const reason = Object.fromEntries(said) as Reason;
  await saveOutcome(tx, { runId: run.id, number }, { outcome: refusal.code, reason, before, revision });
  await countOutcome(tx, run.id, false);
  tellProgress(tx, run);
}
