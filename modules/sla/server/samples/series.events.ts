import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Series } from './series.rules.ts';

function ofSeries({ id, customerId }: Series, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `sample_series.${kind}`,
    version: 1,
    subject: { kind: 'sample_series', id },
    customerId,
    audience: 'internal',
    payload,
  };
}

export function seriesRecorded(series: Series): Announcement {
  const { code, holdsSeconds, name, unit } = series;
  return { ...ofSeries(series, 'recorded', { code, holdsSeconds }), text: { name, unit } };
}

export function seriesChanged(series: Series, changes: Changes): Announcement {
  return { ...ofSeries(series, 'changed', { fields: Object.keys(changes) }), text: changes };
}

export function seriesRetired(series: Series): Announcement {
  return ofSeries(series, 'retired');
}

export function seriesReinstated(series: Series): Announcement {
  return ofSeries(series, 'reinstated');
}
