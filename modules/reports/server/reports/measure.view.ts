import type { DimensionMeaning, MeasureMeaning } from '../../../../kernel/measures.ts';
import type { DimensionView, MeasureView } from '../../measure.contract.ts';

export function measureView({ code, textKey, unit, source, better }: MeasureMeaning): MeasureView {
  return { code, textKey, unit, source, better: better ?? null };
}

export function dimensionView(dimension: DimensionMeaning): DimensionView {
  const { code, textKey, name = null } = dimension;
  const plain = { code, textKey, name, grain: null, valueTextKey: null, isMultiple: false };
  if (dimension.kind === 'time') return { ...plain, kind: 'time', grain: dimension.grain };
  return {
    ...plain,
    kind: 'key',
    valueTextKey: dimension.valueTextKey ?? null,
    isMultiple: dimension.isMultiple ?? false,
  };
}
