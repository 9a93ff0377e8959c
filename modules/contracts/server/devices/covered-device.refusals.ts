import { refusalsOf } from '../../../../kernel/refusal.ts';

export const coveredDeviceRefusals = refusalsOf('contracts', 'covered_device', {
  /** Named neither one by one nor by a filter, or by both. */
  none_named: 422,
  /** None in use of a party of the contract. */
  none_found: 422,
});
