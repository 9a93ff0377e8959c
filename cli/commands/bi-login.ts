import { endBiLogin, listBiLogins, makeBiLogin } from '../../modules/reports/index.ts';
import { operatorCommand, providerOption } from '../operator-command.ts';
import { table } from '../terminal/table.ts';

/** A login of the database with which a BI tool reads the views of a provider, or of some of its customers. */
export const createBiLogin = operatorCommand({
  name: 'bi-login create',
  textKey: 'cli:bi_login.create',
  options: [
    { flags: '--name <name>', textKey: 'cli:bi_login.name', default: 'BI' },
    { flags: '--customer <names>', textKey: 'cli:bi_login.customer', isList: true },
    { flags: '--role <role>', textKey: 'cli:bi_login.role' },
    providerOption,
  ],
  async run({ run, installation, settings, options: { name, customer, role } }) {
    const { asOwner, ownerUrl } = await installation();
    const asked = {
      name: String(name),
      customers: String(customer ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      role: role === undefined ? undefined : String(role),
    };
    const { password, ...made } = await run((tx) => asOwner((owner) => makeBiLogin(tx, owner, asked)));
    const address = addressFor(ownerUrl, { role: made.role, password });
    return { ...made, address, isEmbedded: settings().databaseUrl === null };
  },
  /** The address alone on stdout, so that it can be taken by `$(…)`; the rest is for people. */
  print({ address, customers, isEmbedded }, { say, translate }) {
    const names = customers?.map(({ name }) => name) ?? [];
    say(translate(customers ? 'cli:bi_login.made_limited' : 'cli:bi_login.made', { customers: names }));
    if (isEmbedded) say(translate('cli:bi_login.embedded'));
    return [address];
  },
});

/** As the owner reaches the database; without a password where the administrator has set it. */
function addressFor(ownerUrl: string, { role, password }: { role: string; password: string | null }): string {
  const address = new URL(ownerUrl);
  address.username = role;
  address.password = password ?? '';
  return address.href;
}

export const listBiLoginsCommand = operatorCommand({
  name: 'bi-login list',
  textKey: 'cli:bi_login.list',
  options: [providerOption],
  async run({ run, installation }) {
    const { asOwner } = await installation();
    return { logins: await run((tx) => asOwner((owner) => listBiLogins(tx, owner))) };
  },
  print({ logins }, { translate }) {
    if (logins.length === 0) return [translate('cli:bi_login.none')];
    return table(
      ['role', 'name', 'customers', 'created_at', 'ended_at'].map((column) =>
        translate(`cli:bi_login.column.${column}`),
      ),
      logins.map(({ role, name, customers, createdAt, endedAt }) => [
        role,
        name,
        customers?.join(', ') ?? translate('cli:bi_login.all_customers'),
        createdAt,
        endedAt ?? '',
      ]),
    );
  },
});

export const endBiLoginCommand = operatorCommand({
  name: 'bi-login end',
  textKey: 'cli:bi_login.end',
  argument: '<role>',
  argumentTextKey: 'cli:bi_login.role_ended',
  options: [providerOption],
  async run({ run, installation, arguments: [role = ''] }) {
    const { asOwner } = await installation();
    return run((tx) => asOwner((owner) => endBiLogin(tx, owner, role)));
  },
  print({ role, toRun }, { say, translate }) {
    if (toRun !== null) say(translate('cli:bi_login.to_run', { statement: toRun }));
    return [translate('cli:bi_login.ended', { role })];
  },
});
