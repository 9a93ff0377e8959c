import { refusalsOf } from '../../../../kernel/refusal.ts';

export const staffScopeRefusals = refusalsOf('customers', 'staff_scope', { account_missing: 409 });
