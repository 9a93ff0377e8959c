import { refusalsOf } from '../../../../kernel/refusal.ts';

export const approvalRefusals = refusalsOf('approvals', 'approval', {
  asked_already: 409,
  ended: 409,
  answered: 409,
  own: 403,
  not_asked: 403,
  reason_missing: 422,
  not_yours: 403,
});
