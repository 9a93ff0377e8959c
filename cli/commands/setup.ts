import { Refusal } from '../../kernel/refusal.ts';
import { listProviders } from '../../modules/tenancy/index.ts';
import { cliRefusals } from '../cli.refusals.ts';
import { foundFromOptions, foundingOptions, printFounded } from '../founding.ts';
import { operatorCommand } from '../operator-command.ts';

/** The first provider, without a browser; refused when there is one. */
export const setup = operatorCommand({
  name: 'setup',
  textKey: 'cli:setup.about',
  options: [{ flags: '--provider <name>', textKey: 'cli:founding.name', required: true }, ...foundingOptions],
  async run(context) {
    const installation = await context.installation();
    const [first] = await installation.asOwner(listProviders);
    if (first) throw new Refusal(cliRefusals.provider_exists, { code: first.code, name: first.name });
    return foundFromOptions(context, { nameOption: 'provider', commandName: 'setup', isFirst: true });
  },
  print: printFounded,
});
