import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../session.contract.ts';
import { changePassword, verifyCurrent } from './change-password.ts';
import { changePreferences } from './change-preferences.ts';
import { endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import { readEntrance } from './read-entrance.ts';
import { readSession } from './read-session.ts';
import { signIn, verifyCredentials } from './sign-in.ts';
import { signOut } from './sign-out.ts';

const own = 'signed_in';

export const sessionRoutes = [
  route({
    endpoint: contract.readEntrance,
    access: 'public',
    provider: ({ provider }) => provider,
    run: readEntrance,
  }),
  route({
    endpoint: contract.signIn,
    access: 'public',
    provider: ({ provider }) => provider,
    before: verifyCredentials,
    run: signIn,
    session: 'opens',
    answersSecret: true,
  }),
  route({ endpoint: contract.readSession, access: own, run: readSession }),
  route({ endpoint: contract.signOut, access: own, run: signOut, session: 'ends' }),
  route({ endpoint: contract.changePreferences, access: own, run: changePreferences }),
  route({
    endpoint: contract.changePassword,
    access: own,
    before: verifyCurrent,
    run: changePassword,
    answersSecret: true,
  }),
  route({ endpoint: contract.listSessions, access: own, run: listSessions }),
  route({ endpoint: contract.endSession, access: own, run: endSession }),
];
