import { refusalsOf } from '../../../../kernel/refusal.ts';

export const roomRefusals = refusalsOf('customers', 'room', {
  name_taken: 409,
});
