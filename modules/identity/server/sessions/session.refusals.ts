import { refusalsOf } from '../../../../kernel/refusal.ts';

export const sessionRefusals = refusalsOf('identity', 'session', {
  wrong_credentials: 401,
  wrong_password: 422,
  locked: 423,
});
