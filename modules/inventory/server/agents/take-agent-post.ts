import type { Entrant, InboxAnswer, Posted } from '../../../../platform/module/inbox.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { DocumentFault, type DocumentLanguage } from '../documents/document.rules.ts';
import { glanceAt } from '../documents/glance-at-document.ts';
import { devicesIn } from '../documents/read-device.ts';
import { readDocument } from '../documents/read-document.ts';
import { packAnswer, packingOf, unpackDocument, type Packing } from '../documents/unpack-document.ts';
import { keepDevices, keepReport } from '../reports/keep-report.ts';
import {
  busyAnswer,
  contactAnswer,
  keptAnswer,
  laterAnswer,
  prologAnswer,
  refusedAnswer,
  type AgentAnswer,
} from './agent-answer.rules.ts';

export const agentHeaders = ['glpi-agent-id', 'glpi-request-id'] as const;

/** Answers an agent in the language and the packing in which it asked, as soon as what it sent is kept. */
export async function takeAgentPost(steps: Steps, entrant: Entrant, posted: Posted): Promise<InboxAnswer> {
  const packing = packingOf(posted.bytes);
  const named = agentIn(posted);
  const answer = await answerTo(steps, entrant, { posted, agentId: named.agentId });
  const bytes = await packAnswer(answer.text, packing);
  return { status: answer.status, headers: { ...named.echo, 'content-type': typeOf(answer, packing) }, bytes };
}

/** A GLPI agent that was told to wait asks again, without a body: what there is to do, or to wait on. */
export async function answerAgain({ headers, isBusy }: Omit<Posted, 'bytes'>): Promise<InboxAnswer> {
  const { agentId, echo } = agentIn({ headers });
  const isNamed = agentId !== null;
  if (isBusy) return plain(echo, laterAnswer({ isNamed }));
  return plain(echo, isNamed ? contactAnswer() : prologAnswer({ isNamed }));
}

/** No place became free for its body in time. */
export function answerBusy({ headers }: Pick<Posted, 'headers'>): InboxAnswer {
  const { agentId, echo } = agentIn({ headers });
  return plain({ ...echo, 'retry-after': '3600' }, busyAnswer({ isNamed: agentId !== null }));
}

function plain(headers: Record<string, string>, answer: AgentAnswer): InboxAnswer {
  return {
    status: answer.status,
    headers: { ...headers, 'content-type': typeOf(answer, 'none') },
    bytes: Buffer.from(answer.text),
  };
}

async function answerTo(
  steps: Steps,
  entrant: Entrant,
  { posted, agentId }: { posted: Posted; agentId: string | null },
): Promise<AgentAnswer> {
  try {
    const { language, action } = glanceAt(await unpackDocument(posted.bytes));
    const isQuestion = action === 'prolog' || action === 'contact';
    if (isQuestion && posted.isBusy) return laterAnswer({ isNamed: agentId !== null });
    if (action === 'prolog') return prologAnswer({ isNamed: agentId !== null });
    if (action === 'contact') return contactAnswer();
    if (networkActions.has(action)) return await takeDevices(steps, entrant, { bytes: posted.bytes, language });
    if (action !== 'inventory') return refusedAnswer(language, 'not_inventory');
    await keepReport(steps, entrant, { bytes: posted.bytes, agentId });
    return keptAnswer(language);
  } catch (error) {
    if (error instanceof DocumentFault) return refusedAnswer(agentId === null ? 'xml' : 'json', error.code);
    throw error;
  }
}

/** What agents find out about devices on which none runs; how far they are with it, they say by documents without any. */
const networkActions: ReadonlySet<string> = new Set(['netinventory', 'netdiscovery', 'snmpquery']);

async function takeDevices(
  steps: Steps,
  entrant: Entrant,
  { bytes, language }: { bytes: Uint8Array; language: DocumentLanguage },
): Promise<AgentAnswer> {
  const { document } = await readDocument(bytes);
  const devices = devicesIn(document);
  if (devices.length > 0) await keepDevices(steps, entrant, devices);
  return keptAnswer(language);
}

/** The agent's own id, and the headers that come back to it as it sent them. */
function agentIn({ headers }: Pick<Posted, 'headers'>): { agentId: string | null; echo: Record<string, string> } {
  const sane = agentHeaders.flatMap((name) => {
    const value = headers[name];
    return value !== undefined && /^[\w.:-]{1,100}$/.test(value) ? [[name, value] as const] : [];
  });
  const echo = Object.fromEntries(sane);
  return { agentId: echo['glpi-agent-id']?.toLowerCase() ?? null, echo };
}

function typeOf({ language }: AgentAnswer, packing: Packing): string {
  return packing === 'none' ? `application/${language}` : `application/x-compress-${packing}`;
}
