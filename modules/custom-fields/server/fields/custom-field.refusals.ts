import { refusalsOf } from '../../../../kernel/refusal.ts';

export const customFieldRefusals = refusalsOf('custom-fields', 'custom_field', {
  key_taken: 409,
  label_taken: 409,
  crowded: 409,
  /** A field of choices without one in use. */
  choices_missing: 422,
  choices_unfit: 422,
  choice_doubled: 422,
  not_searchable: 422,
});
