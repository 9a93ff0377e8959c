import { unsealedEvents } from '../../platform/log/seal.store.ts';
import { verifyLog, type LogVerification } from '../../platform/log/verify-log.ts';
import { chosenProviders } from '../choose-provider.ts';
import { commandScope } from '../command-scope.ts';
import { operatorCommand, providerOption, type OperatorContext } from '../operator-command.ts';

interface VerifiedProvider extends LogVerification {
  code: string;
  /** Written since the last seal: nothing can be said of them yet. */
  unsealed: number;
}

/**
 * Recomputes the chain of each provider's log (PLT-04). Seals nothing before: to seal an event is to believe it, so
 * those that no seal covers yet are counted beside.
 */
export const auditVerify = operatorCommand({
  name: 'audit verify',
  textKey: 'cli:audit.verify',
  options: [{ ...providerOption, textKey: 'cli:option.only_provider' }],
  async run(context) {
    const installation = await context.installation();
    const providers: VerifiedProvider[] = [];
    for (const { id, code } of await chosenProviders(context)) {
      const scope = commandScope(installation, id, 'audit verify');
      const [log, { count: unsealed }] = await installation.parts.unitOfWork.run(scope, (tx) =>
        Promise.all([verifyLog(tx), unsealedEvents(tx)]),
      );
      providers.push({ code, ...log, unsealed });
    }
    return { isWhole: providers.every(({ faults }) => faults.length === 0), providers };
  },
  print: ({ providers }, context) => providers.flatMap((provider) => sayProvider(provider, context)),
  exitCode: ({ isWhole }) => (isWhole ? 0 : 1),
});

function sayProvider({ code, seals, events, unsealed, faults }: VerifiedProvider, { translate }: OperatorContext) {
  const counts = { code, seals, events, unsealed, count: faults.length };
  return [
    translate(faults.length === 0 ? 'cli:audit.whole' : 'cli:audit.broken', counts),
    ...faults.map(({ seal, event, reason }) => `  ${translate(`cli:audit.fault.${reason}`, { seal, event })}`),
  ];
}
