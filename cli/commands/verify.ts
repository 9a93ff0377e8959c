import { chosenProviders } from '../choose-provider.ts';
import { commandScope } from '../command-scope.ts';
import { operatorCommand, providerOption } from '../operator-command.ts';

/** Runs every module's verifications: what is kept derived (clocks, balances, search) is computed anew and compared. */
export const verify = operatorCommand({
  name: 'verify',
  textKey: 'cli:verify.about',
  options: [{ ...providerOption, textKey: 'cli:option.only_provider' }],
  async run(context) {
    const installation = await context.installation();
    const { composition, unitOfWork } = installation.parts;
    const verifications = composition.modules.flatMap((module) => module.verifications ?? []);
    const subjects = composition.modules.flatMap((module) => module.subjects ?? []);
    const results: { provider: string; verification: string; findings: string[] }[] = [];
    for (const { id, code } of await chosenProviders(context)) {
      for (const { name, run } of verifications) {
        const findings = await unitOfWork.run(commandScope(installation, id, `verify ${name}`), (tx) =>
          run(tx, { subjects }),
        );
        results.push({ provider: code, verification: name, findings });
      }
    }
    return { isSound: results.every(({ findings }) => findings.length === 0), results };
  },
  print: ({ results }, { translate }) => [
    ...results.flatMap(({ provider, verification, findings }) => [
      translate('cli:verify.line', { provider, verification, count: findings.length }),
      ...findings.map((finding) => `  ${finding}`),
    ]),
    ...(results.length === 0 ? [translate('cli:verify.nothing')] : []),
  ],
  exitCode: ({ isSound }) => (isSound ? 0 : 1),
});
