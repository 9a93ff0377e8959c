import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { StepKind, StepView } from '../../asset-step.contract.ts';
import type { Say } from './step-document.ts';

type Side = 'provider' | 'customer';

/** From whose hands it goes into whose; of the other steps the provider's are carried out, and the customer's confirmed. */
const ways: Readonly<Partial<Record<StepKind, { left: Side; right: Side }>>> = {
  return: { left: 'customer', right: 'provider' },
  send_to_repair: { left: 'customer', right: 'provider' },
};
const usualWay = { left: 'provider', right: 'customer' } as const;
const handOvers: ReadonlySet<StepKind> = new Set([
  'issue',
  'transfer',
  'return',
  'lend',
  'send_to_repair',
  'back_from_repair',
]);

interface Parties {
  provider: string;
  customer: string;
  say: Say;
}

/** Two boxes side by side: who hands over and who receives, or who did it and who confirms it. */
export function signatureBoxes({ kind, by, contact }: StepView, { provider, customer, say }: Parties): Content {
  const people = {
    provider: { of: provider, name: by?.name },
    customer: { of: customer, name: contact?.name },
  };
  const { left, right } = ways[kind] ?? usualWay;
  const [leftRole, rightRole] = handOvers.has(kind) ? ['handsOver', 'receives'] : ['carriedOut', 'confirms'];
  const box = (role: string, side: Side): TableCell => ({
    margin: [6, 4, 6, 4],
    stack: [
      { text: say(`step.sign.${role}`), bold: true },
      { text: people[side].of, margin: [0, 2, 0, 0] },
      { text: say('step.sign.name', { name: people[side].name ?? '' }), margin: [0, 6, 0, 26] },
      { text: say('step.sign.signature'), margin: [0, 0, 0, 14] },
      { text: say('step.sign.day') },
    ],
  });
  return {
    unbreakable: true,
    margin: [0, 24, 0, 0],
    table: { widths: ['*', '*'], body: [[box(leftRole ?? '', left), box(rightRole ?? '', right)]] },
  };
}
