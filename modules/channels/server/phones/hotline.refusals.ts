import { refusalsOf } from '../../../../kernel/refusal.ts';

export const hotlineRefusals = refusalsOf('channels', 'hotline', {
  /** Another one in use has this number. */
  number_taken: 409,
  /** It holds no number. */
  no_number: 422,
});

export const extensionRefusals = refusalsOf('channels', 'extension', {
  /** It is a colleague's. */
  taken: 409,
  /** Two to ten digits. */
  no_number: 422,
});
