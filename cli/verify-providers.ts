import { verifyLog } from '../platform/log/verify-log.ts';
import type { Verification } from '../platform/module/register.ts';
import { chosenProviders } from './choose-provider.ts';
import { commandScope } from './command-scope.ts';
import type { OperatorContext } from './operator-command.ts';
import type { Translate } from './terminal/misuse.ts';

export interface VerifiedPart {
  provider: string;
  verification: string;
  /** What does not hold, a line each. */
  findings: string[];
}

/** Of each provider the chain of its log, and every module's verification, each in a transaction of its own. */
export async function verifyProviders(context: OperatorContext): Promise<VerifiedPart[]> {
  const installation = await context.installation();
  const { composition, unitOfWork } = installation.parts;
  const verifications = [log, ...composition.modules.flatMap((module) => module.verifications ?? [])];
  const subjects = composition.modules.flatMap((module) => module.subjects ?? []);
  const results: VerifiedPart[] = [];
  for (const { id, code } of await chosenProviders(context)) {
    for (const { name, run } of verifications) {
      const scope = commandScope(installation, id, `verify ${name}`);
      const findings = await unitOfWork.run(scope, (tx) => run(tx, { subjects }));
      results.push({ provider: code, verification: name, findings });
    }
  }
  return results;
}

const log: Verification = {
  name: 'log',
  async run(tx) {
    const { faults } = await verifyLog(tx);
    return faults.map(({ reason, seal, event }) =>
      [reason, seal, event].filter((said) => said !== undefined).join(' '),
    );
  },
};

export function isSound(results: readonly VerifiedPart[]): boolean {
  return results.every(({ findings }) => findings.length === 0);
}

export function findingLines(results: readonly VerifiedPart[], translate: Translate): string[] {
  if (results.length === 0) return [translate('cli:verify.nothing')];
  return results.flatMap(({ provider, verification, findings }) => [
    translate('cli:verify.line', { provider, verification, count: findings.length }),
    ...findings.map((finding) => `  ${finding}`),
  ]);
}
