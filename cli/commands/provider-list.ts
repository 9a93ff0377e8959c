import { listProviders } from '../../modules/tenancy/index.ts';
import { operatorCommand } from '../operator-command.ts';
import { table } from '../terminal/table.ts';

export const listCommand = operatorCommand({
  name: 'provider list',
  textKey: 'cli:provider.list',
  async run({ installation }) {
    return { providers: await (await installation()).asOwner(listProviders) };
  },
  print({ providers }, { translate }) {
    if (providers.length === 0) return [translate('cli:refusal.command.no_provider')];
    return table(
      ['code', 'name', 'status', 'founded_at'].map((column) => translate(`cli:provider.column.${column}`)),
      providers.map(({ code, name, status, foundedAt }) => [
        code,
        name,
        translate(`cli:provider.status.${status}`),
        foundedAt,
      ]),
    );
  },
});
