import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FactTable } from '../../../../platform/module/fact-table.ts';
import type { listMeasures as endpoint } from '../../measure.contract.ts';
import { dimensionsOf } from './choose-measures.ts';
import { dimensionView, measureView } from './measure.view.ts';

/** The catalogue, as the modules offer it, with the provider's own fields. */
export async function listMeasures(tx: Tx, facts: readonly FactTable[]): Promise<AnswerOf<typeof endpoint>> {
  return { facts: await Promise.all(facts.map((table) => tableView(tx, table))) };
}

async function tableView(tx: Tx, table: FactTable) {
  const { name, textKey, measures, bases } = table;
  return {
    name,
    textKey,
    measures: measures.map(measureView),
    dimensions: (await dimensionsOf(tx, table)).map(dimensionView),
    bases: bases.map((basis) => ({ code: basis.code, textKey: basis.textKey })),
  };
}
