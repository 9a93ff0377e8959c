import { refusalsOf } from '../kernel/refusal.ts';

/** What the command line itself refuses; exit code 2. */
export const cliRefusals = refusalsOf('cli', 'command', {
  no_provider: 409,
  which_provider: 400,
  unknown_provider: 404,
  provider_exists: 409,
  demo_exists: 409,
  seed: 422,
  unknown_account: 404,
  unknown_scopes: 422,
  nothing_found: 404,
  invalid: 422,
  no_file: 422,
});
