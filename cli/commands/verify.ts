import { operatorCommand, providerOption } from '../operator-command.ts';
import { findingLines, isSound, verifyProviders } from '../verify-providers.ts';

/** The log's chain, and all that is kept derived (clocks, tickets, balances), computed anew and compared. */
export const verify = operatorCommand({
  name: 'verify',
  textKey: 'cli:verify.about',
  options: [{ ...providerOption, textKey: 'cli:option.only_provider' }],
  async run(context) {
    const results = await verifyProviders(context);
    return { isSound: isSound(results), results };
  },
  print: ({ results }, { translate }) => findingLines(results, translate),
  exitCode: ({ results }) => (isSound(results) ? 0 : 1),
});
