import { listProviders, setProviderStatus, type ListedProvider } from '../../modules/tenancy/index.ts';
import { unknownProvider } from '../choose-provider.ts';
import { operatorCommand } from '../operator-command.ts';

/** Nobody of the provider can sign in, and no work is done for it, until it is resumed; nothing is removed. */
export const suspendProvider = statusCommand('suspend', 'suspended');
export const resumeProvider = statusCommand('resume', 'active');

function statusCommand(verb: 'suspend' | 'resume', status: ListedProvider['status']) {
  return operatorCommand({
    name: `provider ${verb}`,
    textKey: `cli:provider.${verb}`,
    argument: '<code>',
    argumentTextKey: 'cli:provider.code',
    async run({ installation, arguments: [code = ''] }) {
      const { asOwner } = await installation();
      const isDone = await asOwner((owner) => setProviderStatus(owner, code, status));
      if (!isDone) throw unknownProvider(code, await asOwner(listProviders));
      return { code, status };
    },
    print: ({ code }, { translate }) => [translate(`cli:provider.is_${status}`, { code })],
  });
}
