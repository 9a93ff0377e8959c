import { foundCityCoverage } from '../../modules/sla/index.ts';
import type { Parts } from '../parts.ts';
import { forEachTenant } from './for-each-tenant.ts';

/** After an upgrade from before it was said how cities are served, every provider has the capitals of all provinces. */
export function foundOldCities(parts: Parts): Promise<void> {
  return forEachTenant(parts, 'server.found-old-cities', foundCityCoverage);
}
