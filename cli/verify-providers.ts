import type { Id } from '../kernel/id.ts';
import { verifyLog } from '../platform/log/verify-log.ts';
import type { Verification, VerifiedWith } from '../platform/module/register.ts';
import { chosenProviders } from './choose-provider.ts';
import { commandScope } from './command-scope.ts';
import type { Installation } from './installation.ts';
import type { OperatorContext } from './operator-command.ts';
import type { Translate } from './terminal/misuse.ts';
import { verifyFiles } from './verify-files.ts';

export interface VerifiedPart {
  provider: string;
  verification: string;
  /** What it is called: a text key. */
  textKey: string;
  /** Records that were looked at. */
  looked: number;
  /** What does not hold, a line each. */
  findings: string[];
}

interface Part {
  name: string;
  textKey: string;
  run(tenantId: Id, all: Required<VerifiedWith>): Promise<string[]>;
}

/** Of each provider the chain of its log, every module's verification, each in a transaction of its own, and its files. */
export async function verifyProviders(context: OperatorContext): Promise<VerifiedPart[]> {
  const installation = await context.installation();
  const { modules } = installation.parts.composition;
  const subjects = modules.flatMap((module) => module.subjects ?? []);
  const parts = partsOf(installation, [log, ...modules.flatMap((module) => module.verifications ?? [])]);
  const providers = await chosenProviders(context);
  const results: VerifiedPart[] = [];
  for (const { id, code } of providers) {
    for (const { name, textKey, run } of parts) {
      let most = 0;
      const looked = (many: number) => void (most = many);
      const findings = await run(id, { subjects, looked });
      results.push({ provider: code, verification: name, textKey, looked: most, findings });
      context.progress(results.length, providers.length * parts.length);
    }
  }
  return results;
}

function partsOf(installation: Installation, verifications: readonly Verification[]): Part[] {
  const { unitOfWork } = installation.parts;
  const inTransactions = verifications.map(({ name, textKey, run }) => ({
    name,
    textKey,
    run: (tenantId: Id, all: VerifiedWith) =>
      unitOfWork.run(commandScope(installation, tenantId, `verify ${name}`), (tx) => run(tx, all)),
  }));
  const files: Part = {
    name: 'files',
    textKey: 'cli:verify.files',
    run: (tenantId, { looked }) => verifyFiles({ installation, tenantId, looked }),
  };
  return [...inTransactions, files];
}

const log: Verification = {
  name: 'log',
  textKey: 'cli:verify.log',
  async run(tx, { looked }) {
    const { events, faults } = await verifyLog(tx);
    looked?.(events);
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
  return results.flatMap(({ provider, textKey, looked, findings }) => {
    const params = { provider, what: translate(textKey), looked, count: findings.length };
    return [
      translate(findings.length === 0 ? 'cli:verify.holds' : 'cli:verify.fails', params),
      ...findings.map((finding) => `  ${finding}`),
    ];
  });
}
