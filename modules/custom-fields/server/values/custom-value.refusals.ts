import { refusalsOf } from '../../../../kernel/refusal.ts';

/** What a value of a custom field may be refused for; each stands at `custom.<key>`. */
export const customValueRefusals = refusalsOf('custom-fields', 'custom_value', {
  unknown_field: 422,
  missing: 422,
  not_text: 422,
  not_a_line: 422,
  too_long: 422,
  not_a_number: 422,
  too_many_digits: 422,
  not_a_day: 422,
  not_yes_no: 422,
  not_a_choice: 422,
  not_a_phone: 422,
  not_an_email: 422,
  not_a_link: 422,
});
