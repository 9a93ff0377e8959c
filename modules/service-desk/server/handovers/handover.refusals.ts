import { refusalsOf } from '../../../../kernel/refusal.ts';

export const handoverRefusals = refusalsOf('service-desk', 'handover', {
  /** One offer at a time. */
  waiting: 409,
  answered: 409,
  /** Neither the owner nor a supervisor offers; nobody but the colleague answers. */
  not_yours: 403,
  /** It is theirs already. */
  own: 422,
});
