import { route, type Route } from '../../../../platform/module/register.ts';
import * as consent from '../../remote-consent.contract.ts';
import * as session from '../../remote-session.contract.ts';
import * as standing from '../../standing-consent.contract.ts';
import { agreeToRemote, refuseRemote, typeConsentCode, withdrawRemoteConsent } from './answer-remote-consent.ts';
import { askRemoteConsent } from './ask-remote-consent.ts';
import { listStandingConsents } from './list-standing-consents.ts';
import { noteRemoteConsent } from './note-remote-consent.ts';
import { readRemoteAccess } from './read-remote-access.ts';
import { recordStandingConsent } from './record-standing-consent.ts';
import { endRemoteSession, startRemoteSession } from './start-remote-session.ts';
import { withdrawStandingConsent } from './withdraw-standing-consent.ts';

const ask = 'remote_consent.ask';
const answer = 'remote_consent.answer';
const give = 'standing_consent.record';

export const remoteRoutes: readonly Route[] = [
  route({ endpoint: session.readRemoteAccess, access: 'remote_consent.read', run: readRemoteAccess }),
  route({ endpoint: consent.askRemoteConsent, access: ask, run: askRemoteConsent }),
  route({ endpoint: consent.noteRemoteConsent, access: ask, run: noteRemoteConsent }),
  route({ endpoint: consent.typeConsentCode, access: ask, run: typeConsentCode }),
  route({ endpoint: consent.agreeToRemote, access: answer, run: agreeToRemote }),
  route({ endpoint: consent.refuseRemote, access: answer, run: refuseRemote }),
  route({ endpoint: consent.withdrawRemoteConsent, access: 'remote_consent.withdraw', run: withdrawRemoteConsent }),
  route({ endpoint: session.startRemoteSession, access: ask, run: startRemoteSession }),
  route({ endpoint: session.endRemoteSession, access: ask, run: endRemoteSession }),
  route({ endpoint: standing.listStandingConsents, access: 'standing_consent.read', run: listStandingConsents }),
  route({ endpoint: standing.recordStandingConsent, access: give, run: recordStandingConsent }),
  route({ endpoint: standing.withdrawStandingConsent, access: give, run: withdrawStandingConsent }),
];
