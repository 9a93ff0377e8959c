import { refusalsOf } from '../../../../kernel/refusal.ts';

export const providerRefusals = refusalsOf('tenancy', 'provider', {
  code_taken: 409,
  set_up_link_gone: 410,
  logo_not_drawable: 422,
});
