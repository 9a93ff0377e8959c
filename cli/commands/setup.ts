import { foundFromOptions, foundingOptions, printFounded } from '../founding.ts';
import { operatorCommand } from '../operator-command.ts';

/** The first provider, without a browser; refused when there is one. */
export const setup = operatorCommand({
  name: 'setup',
  textKey: 'cli:setup.about',
  options: [{ flags: '--provider <name>', textKey: 'cli:founding.name', required: true }, ...foundingOptions],
  run: (context) => foundFromOptions(context, { nameOption: 'provider', commandName: 'setup', isFirst: true }),
  print: printFounded,
});
