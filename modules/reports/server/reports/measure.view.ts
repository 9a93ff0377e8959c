import type { Dimension, Measure } from '../../../../platform/module/fact-table.ts';
import type { DimensionView, MeasureView } from '../../measure.contract.ts';

export function measureView({ code, textKey, unit, source, better }: Measure): MeasureView {
  return { code, textKey, unit, source, better: better ?? null };
}

export function dimensionView(dimension: Dimension): DimensionView {
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
