import { refusalsOf } from '../../../../kernel/refusal.ts';

export const ticketImportRefusals = refusalsOf('service-desk', 'ticket_import', {
  unknown_profile: 422,
  unknown_zone: 422,
  unknown_agreement: 422,
  /** Customers may have agreements of one name. */
  ambiguous_agreement: 422,
  customer_not_found: 404,
  customer_not_found_similar: 404,
  file_unreadable: 422,
  file_empty: 422,
  columns_missing: 422,
  not_utf8: 422,
  file_truncated: 422,
  file_broken: 422,
  faults_unwritable: 422,
});
