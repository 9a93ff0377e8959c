import { Problem } from '../../../../web/api/problem.ts';
import type { Choice, ChoiceSource } from '../../../../web/ui/choice.ts';
import { assetsOf } from '../../../assets/web/index.ts';
import { contactsOf, sitesOf } from '../../../customers/web/index.ts';
import type { EndKind } from '../../relation.contract.ts';
import { servicesOf } from '../services/service-source.ts';
import { readChosen } from './relation-choices.ts';

/** So many of each kind stand in the picker. */
const mostOfKind = 8;

interface Named {
  customerId: string;
  /** Which kinds make sense. */
  kinds: readonly EndKind[];
  nameOf: (kind: EndKind) => string;
  /** Stands on the page itself. */
  ownId: string;
}

/** Type-ahead over all that a customer has that can be related: machines, services, people, sites. */
export function endsOf({ customerId, kinds, nameOf, ownId }: Named): ChoiceSource {
  const sources = sourcesOf(customerId).filter(({ kind }) => kinds.includes(kind));
  return {
    name: `ends of ${customerId} for ${kinds.join()}`,
    find: async (text, signal) => {
      const found = await Promise.all(
        sources.map(async ({ kind, source }) =>
          (await findPermitted(source, text, signal))
            .filter(({ value }) => value !== ownId)
            .slice(0, mostOfKind)
            .map(({ value, label, hint }) => ({
              value: `${kind}:${value}`,
              label,
              hint: [nameOf(kind), hint].filter(Boolean).join(' · '),
            })),
        ),
      );
      return found.flat();
    },
    labelOf: async (value, signal) => {
      const chosen = readChosen(value);
      const source = sources.find(({ kind }) => kind === chosen?.kind)?.source;
      return chosen && source?.labelOf ? source.labelOf(chosen.id, signal) : value;
    },
  };
}

function sourcesOf(customerId: string): { kind: EndKind; source: ChoiceSource }[] {
  return [
    { kind: 'asset', source: assetsOf(customerId) },
    { kind: 'service', source: servicesOf(customerId) },
    { kind: 'contact', source: contactsOf(customerId) },
    { kind: 'site', source: sitesOf(customerId) },
  ];
}

/** Whoever may not see people still finds machines. */
async function findPermitted(source: ChoiceSource, text: string, signal: AbortSignal): Promise<readonly Choice[]> {
  try {
    return await source.find(text, signal);
  } catch (error) {
    if (error instanceof Problem && error.status === 403) return [];
    throw error;
  }
}
