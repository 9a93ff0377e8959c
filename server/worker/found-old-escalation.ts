import { foundOldEscalationRules } from '../../modules/sla/index.ts';
import type { Parts } from '../parts.ts';
import { forEachTenant } from './for-each-tenant.ts';

/** After an upgrade from before there were escalation rules, every provider has the delivered one. */
export function foundOldEscalation(parts: Parts): Promise<void> {
  return forEachTenant(parts, 'server.found-old-escalation', foundOldEscalationRules);
}
