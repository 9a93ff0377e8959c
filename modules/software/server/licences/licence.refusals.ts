import { refusalsOf } from '../../../../kernel/refusal.ts';

export const licenceRefusals = refusalsOf('software', 'licence', {
  days_reversed: 422,
  fewer_than_given: 409,
  retired: 409,
  no_keys: 409,
  all_given: 409,
  given_already: 409,
  wants_machine: 422,
  wants_contact: 422,
  taken_back: 409,
});
