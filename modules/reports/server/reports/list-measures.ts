import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { FactTable } from '../../../../platform/module/fact-table.ts';
import type { listMeasures as endpoint } from '../../measure.contract.ts';
import { dimensionView, measureView } from './measure.view.ts';

/** The catalogue, as the modules offer it. */
export function listMeasures(facts: readonly FactTable[]): AnswerOf<typeof endpoint> {
  return {
    facts: facts.map(({ name, textKey, measures, dimensions }) => ({
      name,
      textKey,
      measures: measures.map(measureView),
      dimensions: dimensions.map(dimensionView),
    })),
  };
}
