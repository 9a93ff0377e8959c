import { refusalsOf } from '../../../../kernel/refusal.ts';

export const savedViewRefusals = refusalsOf('saved-views', 'saved_view', {
  retired: 409,
  not_yours: 403,
  no_sharing: 403,
  no_team: 422,
  name_taken: 409,
});
