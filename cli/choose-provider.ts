import { Refusal } from '../kernel/refusal.ts';
import { listProviders, type ListedProvider } from '../modules/tenancy/index.ts';
import { cliRefusals } from './cli.refusals.ts';
import type { OperatorContext } from './operator-command.ts';

type Asked = Pick<OperatorContext, 'installation' | 'options'>;

/** The provider that `--provider` names, or the only one. Refuses when there is none, or a choice is needed. */
export async function chooseProvider(asked: Asked): Promise<ListedProvider> {
  const [chosen, ...others] = await chosenProviders(asked);
  if (chosen === undefined) throw new Refusal(cliRefusals.no_provider);
  if (others.length === 0) return chosen;
  const codes = [chosen, ...others].map((provider) => provider.code);
  throw new Refusal(cliRefusals.which_provider, { codes }, 'provider');
}

/** The provider that `--provider` names, or all of them, oldest first. */
export async function chosenProviders({ installation, options }: Asked): Promise<ListedProvider[]> {
  const all = await (await installation()).asOwner(listProviders);
  const code = options['provider'];
  if (code === undefined) return all;
  const named = all.filter((provider) => provider.code === code);
  if (named.length === 0) throw unknownProvider(String(code), all);
  return named;
}

export function unknownProvider(code: string, all: readonly ListedProvider[]): Refusal {
  if (all.length === 0) return new Refusal(cliRefusals.no_provider);
  return new Refusal(cliRefusals.unknown_provider, { code, codes: all.map((provider) => provider.code) }, 'provider');
}
