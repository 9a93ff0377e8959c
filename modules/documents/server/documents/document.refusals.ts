import { refusalsOf } from '../../../../kernel/refusal.ts';

export const documentRefusals = refusalsOf('documents', 'document', {
  about_nothing: 422,
  customer_missing: 422,
  asset_without_customer: 422,
  released_to_nobody: 422,
  released_secret: 422,
  no_version: 422,
  two_versions: 422,
  day_ahead: 422,
  too_many_versions: 409,
  retired: 409,
  in_use: 409,
});
