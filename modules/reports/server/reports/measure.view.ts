import type { DimensionView, MeasureView } from '../../measure.contract.ts';

export function measureView({ code, textKey, unit, source }: MeasureView): MeasureView {
  return { code, textKey, unit, source };
}

interface OfferedDimension extends Pick<DimensionView, 'code' | 'textKey' | 'kind'> {
  valueTextKey?: string;
}

export function dimensionView({
  code,
  textKey,
  kind,
  valueTextKey = null,
}: OfferedDimension | DimensionView): DimensionView {
  return { code, textKey, kind, valueTextKey };
}
