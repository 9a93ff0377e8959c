import { call } from '../../../../web/api/call.ts';
import type { Choice, ChoiceSource } from '../../../../web/ui/choice.ts';
import { listAssets } from '../../../assets/asset-list.contract.ts';
import { readAsset } from '../../../assets/asset.contract.ts';
import { listContacts, readContact } from '../../../customers/contact.contract.ts';

const [mostPeople, mostMachines] = [8, 5];
const prefix = 'asset:';

/** Of a choice that is a machine and not a person: its id. */
export function machineIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;
}

/** Who calls, by whatever they say: name, phone, employee number; number, serial number or address of their machine. */
export function whoSource(words: { vip: string; machine: string }): ChoiceSource {
  return {
    name: 'who calls',
    find: async (text, signal) => {
      if (text === '') return people('', words.vip, signal);
      const found = [people(text, words.vip, signal), machines(text, words.machine, signal)];
      return (await Promise.all(found)).flat();
    },
    labelOf: async (value, signal) => {
      const machine = machineIn(value);
      if (machine === undefined) return (await call(readContact, { params: { contact: value }, signal })).name;
      return (await call(readAsset, { params: { asset: machine }, signal })).number;
    },
  };
}

async function people(text: string, vip: string, signal: AbortSignal): Promise<Choice[]> {
  const query = { limit: mostPeople, ...(text && { q: text }) };
  const { items } = await call(listContacts, { query, signal });
  return items.map(({ id, name, isVip, customerName, department, mobile, phone }) => ({
    value: id,
    label: name,
    hint: [isVip && vip, customerName, department, mobile ?? phone].filter(Boolean).join(' · '),
  }));
}

async function machines(text: string, machine: string, signal: AbortSignal): Promise<Choice[]> {
  const { items } = await call(listAssets, { query: { q: text, limit: mostMachines }, signal });
  return items.map(({ id, number, name, user, customer, serialNumber, ipAddress }) => ({
    value: prefix + id,
    label: `${number} ${name}`,
    hint: [machine, user?.name, customer.name, ipAddress ?? serialNumber].filter(Boolean).join(' · '),
  }));
}
