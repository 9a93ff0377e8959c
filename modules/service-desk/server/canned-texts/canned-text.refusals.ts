import { refusalsOf } from '../../../../kernel/refusal.ts';

export const cannedTextRefusals = refusalsOf('service-desk', 'canned_text', {
  /** It names what nothing is known by; the refusal lists what is. */
  unknown_variable: 422,
  shortcut_taken: 409,
  /** A shared one, by somebody who writes their own only. */
  shared_not_yours: 403,
});
