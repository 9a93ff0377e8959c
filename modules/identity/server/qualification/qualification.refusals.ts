import { refusalsOf } from '../../../../kernel/refusal.ts';

export const qualificationRefusals = refusalsOf('identity', 'qualification', {
  reach: 422,
  level: 422,
  minimum: 422,
});
