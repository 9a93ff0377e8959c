import { refusalsOf } from '../../../../kernel/refusal.ts';

export const modelRefusals = refusalsOf('assets', 'asset_model', {
  /** What is retired is brought back before it is changed. */
  retired: 409,
  /** Maker and name are there already, whatever their capitals; in use or not. */
  name_taken: 409,
  /** The maker would end its support before it ends the sale. */
  days_reversed: 422,
  file_unreadable: 422,
  /** The file has no line that is a model. */
  no_models: 422,
});
