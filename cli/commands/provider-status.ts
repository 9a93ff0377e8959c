import { announceStatus, listProviders, setProviderStatus, type ListedProvider } from '../../modules/tenancy/index.ts';
import { unknownProvider } from '../choose-provider.ts';
import { commandScope } from '../command-scope.ts';
import { operatorCommand } from '../operator-command.ts';

/** Nobody of the provider can sign in, and no work is done for it, until it is resumed; nothing is removed. */
export const suspendProvider = statusCommand('suspend', 'suspended');
export const resumeProvider = statusCommand('resume', 'active');

function statusCommand(verb: 'suspend' | 'resume', status: ListedProvider['status']) {
  const name = `provider ${verb}`;
  return operatorCommand({
    name,
    textKey: `cli:provider.${verb}`,
    argument: '<code>',
    argumentTextKey: 'cli:provider.code',
    async run(context) {
      const [code = ''] = context.arguments;
      const installation = await context.installation();
      const all = await installation.asOwner(listProviders);
      const provider = all.find((known) => known.code === code);
      if (!provider) throw unknownProvider(code, all);
      if (provider.status !== status) {
        await installation.asOwner((owner) => setProviderStatus(owner, code, status));
        const scope = commandScope(installation, provider.id, name);
        await installation.parts.unitOfWork.run(scope, (tx) => announceStatus(tx, status));
      }
      return { code, status };
    },
    print: ({ code }, { translate }) => [translate(`cli:provider.is_${status}`, { code })],
  });
}
