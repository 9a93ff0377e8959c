import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { sessionQuery } from '../api/session.ts';
import { speak } from '../i18n/i18n.ts';
import type { SessionView } from '../../modules/identity/session.contract.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { Failure } from '../ui/state/failure.tsx';
import { Loading } from '../ui/state/loading.tsx';
import { chooseTheme } from '../ui/theme/theme.ts';
import './session-gate.css';
import { offered } from './modules.ts';
import { rememberSeat } from './seated.ts';
import { WaitingFrame } from './waiting-frame.tsx';

/** The door: the open screen at `/sign-in`, shown at whatever address was asked for, so that it is kept. */
const door = offered.screens.find(({ path, isOpen }) => isOpen && path === '/sign-in');
const SignIn = lazyPart(door?.load ?? (() => Promise.resolve(() => null)));

/**
 * Nobody: the door. Staff: the desk. The customer's people: led to their portal. A session that ends in the middle: the
 * door in front of the desk, and nothing is lost.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const wasHere = useWasHere(session);
  const isCustomers = session?.kind === 'contact';
  useEffect(() => {
    if (session !== undefined) rememberSeat(session?.kind === 'staff');
    if (isCustomers) location.replace('/portal');
    if (!session || isCustomers) return;
    void speak(session.locale);
    chooseTheme(session.theme);
  }, [session, isCustomers]);

  if (session === undefined) {
    return error ? (
      <main>
        <Failure error={error} onRetry={() => void refetch()} />
      </main>
    ) : (
      <WaitingFrame />
    );
  }
  if (isCustomers) return null;
  if (!session && !wasHere) return <SignInPart />;
  return (
    <>
      <div inert={!session}>{children}</div>
      {!session && (
        <div className="yt-gate">
          <SignInPart />
        </div>
      )}
    </>
  );
}

function SignInPart() {
  return (
    <Suspense fallback={<Loading />}>
      <SignIn params={{}} />
    </Suspense>
  );
}

/** Whether somebody has been signed in on this page; another person who signs in at the same desk begins anew. */
function useWasHere(session: SessionView | null | undefined): boolean {
  const [first, setFirst] = useState<string>();
  useEffect(() => {
    if (!session) return;
    if (first !== undefined && first !== session.accountId) location.assign('/');
    setFirst(session.accountId);
  }, [session, first]);
  return first !== undefined;
}
