import { Refusal } from '../../kernel/refusal.ts';
import { accountWithEmail, issueToken } from '../../modules/identity/index.ts';
import { makeToken, tokenDays } from '../../modules/identity/token.contract.ts';
import { checkedFor } from '../checked.ts';
import { cliRefusals } from '../cli.refusals.ts';
import { operatorCommand, providerOption } from '../operator-command.ts';

/** For programs: a token of somebody's account, with no more than that account may do. */
export const createToken = operatorCommand({
  name: 'token create',
  textKey: 'cli:token.create',
  options: [
    { flags: '--user <email>', textKey: 'cli:token.user', required: true },
    { flags: '--scopes <list>', textKey: 'cli:token.scopes', required: true },
    { flags: '--name <name>', textKey: 'cli:token.name', default: 'cli' },
    { flags: '--days <count>', textKey: 'cli:token.days', default: String(tokenDays.usual) },
    providerOption,
  ],
  run({ run, options: { user, scopes, name, days } }) {
    const wanted = listOf(scopes);
    const input = checkedFor(makeToken, { name, scopes: wanted, days: Number(days) });
    return run(async (tx) => {
      const account = await accountWithEmail(tx, String(user));
      if (!account) throw new Refusal(cliRefusals.unknown_account, { email: String(user) }, 'user');
      const held = [...account.permissions].toSorted();
      const unknown = input.scopes.filter((scope) => scope !== 'all' && !account.permissions.has(scope));
      if (unknown.length > 0) throw new Refusal(cliRefusals.unknown_scopes, { scopes: unknown }, 'scopes');
      return issueToken(tx, { ...input, accountId: account.id, scopes: wanted.includes('all') ? held : wanted });
    });
  },
  /** The token alone on stdout, so that it can be taken by `$(…)`; the rest is for people. */
  print({ token, scopes, expiresAt }, { say, translate }) {
    say(translate('cli:token.made', { count: scopes.length, until: expiresAt }));
    return [token];
  },
});

function listOf(text: string | boolean | undefined): string[] {
  return String(text)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
