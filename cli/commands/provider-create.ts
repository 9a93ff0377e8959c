import { foundFromOptions, foundingOptions, printFounded } from '../founding.ts';
import { operatorCommand } from '../operator-command.ts';

/** A further provider on the same installation. */
export const createProvider = operatorCommand({
  name: 'provider create',
  textKey: 'cli:provider.create',
  options: [{ flags: '--name <name>', textKey: 'cli:founding.name', required: true }, ...foundingOptions],
  run: (context) => foundFromOptions(context, { nameOption: 'name', commandName: 'provider create', isFirst: false }),
  print: printFounded,
});
