import { listCategories } from '../../modules/catalogue/category.contract.ts';
import { readAskedQuestions, type Guidance } from '../../modules/service-desk/guidance.contract.ts';
import { recordProcessVariant } from '../../modules/service-desk/process-variant.contract.ts';
import { recordSelfHelp } from '../../modules/service-desk/self-help.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import type { Client } from '../cast/client.ts';

interface Tailored {
  customerId: string;
  name: string;
  /** How the customer's own portal is called; nothing: as the variant is. */
  portalName?: string;
  /** Of the customer's people, one who helps themselves. */
  reader: Client;
}

const usual = {
  requiredFields: [],
  closing: null,
  consentDays: null,
  signing: 'anybody',
  signerIds: [],
  followUpWay: null,
  sendsStatusLines: null,
  leftOut: [],
} as const;

/** A process of the customer's own, a ticket under it whose caller was asked first, and somebody whom a tip helped. */
export async function tailorProcess(admin: Client, { customerId, name, portalName = name, reader }: Tailored) {
  const terms = { ...usual, requiredFields: [], signerIds: [], leftOut: [] };
  const head = { name, customerId, validFrom: '2026-11-23', terms };
  const body = { ...head, portal: { name: portalName, hotline: null, color: null, address: null } };
  const variant = await admin.ask(recordProcessVariant, { body });
  const guidance = await jam(admin);
  const report = { kind: 'incident', channel: 'phone', title: name, customerId, guidance } as const;
  await admin.ask(recordTicket, { body: report });
  await reader.ask(recordSelfHelp, { body: { guidance } });
  return { processVariant: variant.id };
}

/** The delivered way through the questions about printers that ends in a tip. */
async function jam(admin: Client): Promise<Guidance> {
  const { items } = await admin.ask(listCategories);
  for (const { id } of items) {
    const { tree } = await admin.ask(readAskedQuestions, { query: { categoryId: id } });
    const [first] = tree?.questions ?? [];
    const ends = first?.answers.find(({ tip }) => tip !== null);
    if (tree && first && ends) {
      return { versionId: tree.versionId, answers: [{ question: first.key, answer: ends.key }] };
    }
  }
  throw new Error('a provider is founded with guided questions');
}
