import { command } from '../../../../platform/module/command.ts';
import { importModels } from './import-models.ts';

export const modelCommands = [
  command({
    name: 'asset-models import',
    textKey: 'assets:model.command.about',
    argument: '<file>',
    argumentTextKey: 'assets:model.command.file',
    run: (context) => importModels(context, String(context.arguments[0])),
    print: (summary, { translate }) => [translate('assets:model.command.done', { ...summary })],
  }),
];
