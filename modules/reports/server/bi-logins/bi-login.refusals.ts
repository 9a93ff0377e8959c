import { refusalsOf } from '../../../../kernel/refusal.ts';

export const biLoginRefusals = refusalsOf('reports', 'bi_login', {
  unknown_customer: 404,
  may_not_make_roles: 409,
  unfit_role: 422,
  known_role: 409,
  unknown_login: 404,
});
