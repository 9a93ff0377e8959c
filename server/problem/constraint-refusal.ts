import { Refusal } from '../../kernel/refusal.ts';
import { camelCase } from '../../platform/database/camel-case.ts';
import { common } from '../../platform/module/refusals.ts';

const uniqueViolation = '23505';
const foreignKeyViolation = '23503';

/**
 * What a constraint refused, as a refusal at the field: PostgreSQL names a constraint by its table and columns
 * and what comes after provider and customer is what does not fit. Null for other errors.
 */
export function constraintRefusal(error: Error): Refusal | null {
  if (!('code' in error && 'constraint' in error && 'table' in error)) return null;
  const field = fieldOf(String(error.constraint), String(error.table));
  if (error.code === uniqueViolation) return new Refusal(common.taken, {}, field);
  if (error.code === foreignKeyViolation) return new Refusal(common.unknownReference, {}, field);
  return null;
}

/** `contact_tenant_id_customer_id_site_id_fkey` of table `contact` → `siteId`. */
function fieldOf(constraint: string, table: string): string | undefined {
  const columns = constraint.replace(`${table}_tenant_id_`, '').replace(/_f?key$/, '');
  const own = columns.replace(/^customer_id_/, '');
  return /^[a-z_]+$/.test(own) ? camelCase(own) : undefined;
}
