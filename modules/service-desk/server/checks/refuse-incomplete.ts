import { Refusal, type RefusedPlace } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { requirementsOf } from '../../../catalogue/index.ts';
import { customLabels } from '../../../custom-fields/index.ts';
import { hasTime } from '../time/time-entry.store.ts';
import { ticketRefusals } from '../tickets/ticket.refusals.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { checksOf } from './check.store.ts';
import { stillMissing } from './demand.rules.ts';

/** Where in the body of a resolution what is missing is said. */
const places: Record<string, string> = {
  asset: 'assetId',
  site: 'siteId',
  steps: 'steps',
  time_entry: 'timeEntry',
};

/** Refuses to call resolved what lacks something that its category demands: in words, each at its place (SD-10). */
export async function refuseIncomplete(tx: Tx, ticket: Ticket): Promise<void> {
  const demands = await requirementsOf(tx, ticket.categoryId);
  if (demands.requiredFields.length + demands.checklist.length === 0) return;
  const [checks, isTimed] = await Promise.all([checksOf(tx, ticket.id), hasTime(tx, ticket.id)]);
  const checkedKeys = checks.map(({ key }) => key);
  const { fields, lines } = stillMissing(demands, { ticket, hasTime: isTimed, checkedKeys });
  if (fields.length + lines.length === 0) return;

  const labels = await customLabels(tx, 'ticket');
  const named = fields.map((field) => ({ field: places[field] ?? field, name: wordOf(field, labels) }));
  const open = lines.map(({ text }) => ({ field: 'checkedKeys', name: text }));
  const missing = [...named, ...open];
  const at = missing.map(({ field, name }): RefusedPlace => ({
    field,
    textKey: 'service-desk:resolve.missing',
    params: { name },
  }));
  throw new Refusal(ticketRefusals.incomplete, { missing: missing.map(({ name }) => name) }, at);
}

function wordOf(field: string, labels: ReadonlyMap<string, string>): string {
  if (!field.startsWith('custom.')) return `$t:service-desk:check.field.${field}`;
  const key = field.slice('custom.'.length);
  return labels.get(key) ?? key;
}
