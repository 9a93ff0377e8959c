import { refusalsOf } from '../../kernel/refusal.ts';

export const exportRefusals = refusalsOf('server', 'table_export', { too_many_rows: 422, unknown_column: 422 });
