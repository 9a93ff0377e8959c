import { refusalsOf } from '../../../../kernel/refusal.ts';

export const agreementVersionRefusals = refusalsOf('sla', 'agreement_version', {
  begins_past: 422,
  ends_before: 422,
  overlaps: 409,
  begun: 409,
});

/** Of the lines of a version, each at its place. */
export const agreementLineRefusals = refusalsOf('sla', 'agreement_line', {
  undated: 422,
  stops_on_misplaced: 422,
  extension_missing: 422,
  extension_misplaced: 422,
  shadowed: 422,
  unknown_kind: 422,
  unknown_calendar: 422,
  too_long: 422,
  unknown_reason: 422,
  unknown_category: 422,
  unknown_asset_kind: 422,
  unknown_place: 422,
  /** Sites and assets are one customer's: an agreement for all of them cannot name any. */
  place_of_nobody: 422,
});
