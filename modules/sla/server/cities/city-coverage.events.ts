import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { CityCoverage } from './city-coverage.rules.ts';

function ofCoverage(id: Id, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `city_coverage.${kind}`,
    version: 1,
    subject: { kind: 'city_coverage', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function coverageRecorded({ id, province, city, services, partner, ...facts }: CityCoverage): Announcement {
  return { ...ofCoverage(id, 'recorded', facts), text: { province, city, services, partner } };
}

export function coverageChanged(id: Id, changes: Changes): Announcement {
  return { ...ofCoverage(id, 'changed', { fields: Object.keys(changes) }), text: changes };
}

export function coverageRetired(id: Id): Announcement {
  return ofCoverage(id, 'retired');
}

export function coverageReinstated(id: Id): Announcement {
  return ofCoverage(id, 'reinstated');
}
