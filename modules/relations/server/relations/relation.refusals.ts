import { refusalsOf } from '../../../../kernel/refusal.ts';

export const relationRefusals = refusalsOf('relations', 'relation', {
  to_itself: 422,
  not_fitting: 422,
  other_customer: 422,
  out_of_use: 409,
  twice: 409,
  not_yet: 422,
  before_it_began: 422,
  ended: 409,
});
