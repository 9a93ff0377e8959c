import { grains, type TimeDimension } from '../../../../kernel/measures.ts';

/** Of all facts: by the instant that a report's basis says. */
export const timeDimensions: readonly TimeDimension[] = grains.map((grain) => ({
  kind: 'time',
  code: grain,
  textKey: `reports:dimension.${grain}`,
  grain,
}));
