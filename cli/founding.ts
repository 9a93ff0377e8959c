import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { Refusal } from '../kernel/refusal.ts';
import { localeShape } from '../kernel/locale.ts';
import { emailShape, lineShape, timeZoneShape } from '../kernel/shapes.ts';
import { foundProvider } from '../modules/identity/index.ts';
import { passwordShape } from '../modules/identity/session.contract.ts';
import { listProviders, makeSetUpLink, ownTenant } from '../modules/tenancy/index.ts';
import { providerCodeShape } from '../modules/tenancy/provider.contract.ts';
import { newId } from '../platform/crypto/new-id.ts';
import { hashPassword } from '../platform/crypto/password.ts';
import type { Tx } from '../platform/database/tx.ts';
import type { CommandOption } from '../platform/module/command.ts';
import { found } from '../platform/module/refusals.ts';
import { checked } from './checked.ts';
import { cliRefusals } from './cli.refusals.ts';
import { commandScope } from './command-scope.ts';
import type { OperatorContext } from './operator-command.ts';

export interface Founded {
  provider: { id: string; code: string; name: string };
  adminEmail: string;
}

/** As the web's set-up takes it, and the time zone. */
const foundingShape = z.object({
  providerName: lineShape(100),
  providerCode: z.optional(providerCodeShape),
  adminName: lineShape(60),
  adminEmail: emailShape,
  adminPassword: passwordShape,
  locale: z.optional(localeShape),
  timeZone: z.optional(timeZoneShape),
});

/** The options of both commands that found a provider, but for the one with its name. */
export const foundingOptions: readonly CommandOption[] = [
  { flags: '--admin-email <email>', textKey: 'cli:founding.admin_email', required: true },
  { flags: '--admin-password <password>', textKey: 'cli:founding.admin_password', required: true },
  { flags: '--admin-name <name>', textKey: 'cli:founding.admin_name' },
  { flags: '--code <code>', textKey: 'cli:founding.code' },
  { flags: '--locale <zh-CN|en>', textKey: 'cli:founding.locale' },
  { flags: '--time-zone <zone>', textKey: 'cli:founding.time_zone', default: 'Asia/Shanghai' },
];

/** Founds a provider through the use case of the web's set-up, with a link that is made and spent here. */
export async function foundFromOptions(
  context: OperatorContext,
  way: { nameOption: string; commandName: string; isFirst: boolean },
): Promise<Founded> {
  const input = await founding(context, way.nameOption);
  const installation = await context.installation();
  const [existing] = await installation.asOwner(listProviders);
  if (way.isFirst && existing) throw new Refusal(cliRefusals.provider_exists, { ...existing });
  const passwordHash = await hashPassword(input.adminPassword);
  const { parts } = installation;
  const scope = commandScope(installation, newId(), way.commandName);
  const token = await installation.asOwner((owner) => makeSetUpLink(owner, { isFirst: way.isFirst, now: scope.now }));
  const provider = await parts.unitOfWork.run(scope, async (tx) => {
    await foundProvider(tx, { ...input, token, passwordHash }, parts.composition.fillDefaults);
    return foundedTenant(tx);
  });
  return { provider, adminEmail: input.adminEmail };
}

async function foundedTenant(tx: Tx): Promise<Founded['provider']> {
  const { id, code, name } = found(await ownTenant(tx));
  return { id, code, name };
}

async function founding(
  { options, installation }: OperatorContext,
  nameOption: string,
): Promise<z.output<typeof foundingShape>> {
  const { adminPassword, code: providerCode, ...rest } = options;
  const { texts } = (await installation()).parts;
  // named in the language of the provider, not in that of the terminal
  const isEnglish = options['locale'] === 'en';
  const input = {
    ...rest,
    providerName: options[nameOption],
    providerCode,
    adminName: options['adminName'] ?? texts.translate(isEnglish ? 'en' : 'zh-CN', 'cli:founding.administrator'),
    adminPassword: adminPassword === '-' ? (await text(process.stdin)).trimEnd() : adminPassword,
  };
  return checked(foundingShape, input, { providerName: nameOption, providerCode: 'code' });
}

export function printFounded({ provider, adminEmail }: Founded, { translate }: OperatorContext): string[] {
  return [
    translate('cli:founding.done', { name: provider.name, code: provider.code }),
    translate('cli:founding.sign_in', { email: adminEmail }),
  ];
}
