import { refusalsOf } from '../../../../kernel/refusal.ts';

export const contractRightRefusals = refusalsOf('contracts', 'contract_right', { decided_already: 409 });
