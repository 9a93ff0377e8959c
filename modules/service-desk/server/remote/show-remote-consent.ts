import type { Tx } from '../../../../platform/database/tx.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { RemoteConsentView } from '../../remote-consent.contract.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { consentCode } from './consent-code.ts';
import { mayAnswerRemote, mayWithdrawRemote, mayWorkRemotely } from './remote.policy.ts';
import { isAnswerable, mostCodeTries, type RemoteConsent } from './remote.rules.ts';
import { workOnConsents, type ConsentWork } from './remote-consent.store.ts';

type Concerned = Pick<Ticket, 'callerId' | 'affectedId'>;

/** As this caller sees them: who asked is the provider's to know, the code the customer's. */
export async function showConsents(
  tx: Tx,
  ticket: Concerned,
  consents: readonly RemoteConsent[],
): Promise<RemoteConsentView[]> {
  const ids = consents.map(({ id }) => id);
  const work = roleOf(tx.caller) === 'portal' ? new Map<string, ConsentWork>() : await workOnConsents(tx, ids);
  return consents.map((consent) => viewOf(tx, { consent, ticket, work: work.get(consent.id) }));
}

interface Shown {
  consent: RemoteConsent;
  ticket: Concerned;
  work: ConsentWork | undefined;
}

function viewOf(tx: Tx, { consent, ticket, work }: Shown): RemoteConsentView {
  const isOpen = isAnswerable(consent, tx.now);
  const mayAnswer = isOpen && mayAnswerRemote(tx.caller, ticket);
  const mayType = isOpen && mayWorkRemotely(tx.caller);
  const mayWithdraw = consent.state === 'agreed' && mayWithdrawRemote(tx.caller, ticket);
  return {
    ...consent,
    person: consent.personName,
    askedBy: work ? { id: work.askedById, name: work.askedBy } : null,
    notedBy: work?.notedById && work.notedBy !== null ? { id: work.notedById, name: work.notedBy } : null,
    code: mayAnswer ? consentCode(tx, consent.id) : null,
    triesLeft: work && mayType ? mostCodeTries - work.failedCodes : null,
    abilities: [
      ...(mayAnswer ? (['agree', 'refuse'] as const) : []),
      ...(mayType ? (['type_code'] as const) : []),
      ...(mayWithdraw ? (['withdraw'] as const) : []),
    ],
  };
}

export async function showConsent(tx: Tx, ticket: Concerned, consent: RemoteConsent): Promise<RemoteConsentView> {
  const [view] = await showConsents(tx, ticket, [consent]);
  if (!view) throw new Error('a consent without its view');
  return view;
}
