import { Refusal } from '../../kernel/refusal.ts';
import { contacts, password, providers, staff } from '../../demo/cast/cast.ts';
import { tellDemo } from '../../demo/tell-demo.ts';
import { listProviders } from '../../modules/tenancy/index.ts';
import { cliRefusals } from '../cli.refusals.ts';
import { operatorCommand } from '../operator-command.ts';

/** A provider with a year behind it, to look around in (PLT-15). Refused when it is there already. */
export const demo = operatorCommand({
  name: 'demo',
  textKey: 'cli:demo.about',
  options: [{ flags: '--seed <number>', textKey: 'cli:demo.seed', default: '2026' }],
  async run({ installation, options, progress }) {
    const seed = Number(options['seed']);
    if (!Number.isSafeInteger(seed) || seed < 0) throw new Refusal(cliRefusals.seed);
    const { parts, asOwner } = await installation();
    const { code } = providers.huaxin;
    const known = (await asOwner(listProviders)).find((provider) => provider.code === code);
    if (known) throw new Refusal(cliRefusals.demo_exists, { ...known });
    const told = await tellDemo(parts, {
      asOwner,
      now: parts.clock.now(),
      days: 366,
      seed,
      scale: 100,
      progress: (permille) => progress(permille, 1000),
    });
    return { ...told, signIn: { email: staff.admin.email, caller: contacts.caller.email, password } };
  },
  print: ({ signIn, ...told }, { translate }) => [
    translate('cli:demo.done', told),
    translate('cli:demo.sign_in', { ...signIn, code: told.code }),
  ],
});
