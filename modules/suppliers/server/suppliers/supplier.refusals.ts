import { refusalsOf } from '../../../../kernel/refusal.ts';

export const supplierRefusals = refusalsOf('suppliers', 'supplier', { name_taken: 409, retired: 409, in_use: 409 });
