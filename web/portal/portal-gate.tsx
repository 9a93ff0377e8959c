import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { sessionQuery } from '../api/session.ts';
import { speak } from '../i18n/i18n.ts';
import type { SessionView } from '../../modules/identity/session.contract.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { LightFailure, LightLoading } from '../ui/light/light-state.tsx';
import { chooseTheme } from '../ui/theme/theme.ts';
import { offered } from './modules.ts';

/** The door: the open screen at `/portal/sign-in`, shown at whatever address was asked for, so that it is kept. */
const door = offered.screens.find(({ path, isOpen }) => isOpen && path === '/portal/sign-in');
const SignIn = lazyPart(door?.load ?? (() => Promise.resolve(() => null)));

/**
 * Nobody: the door. The customer's people: the portal. The provider's staff: led to their desk. A session that ends in
 * the middle: the door in front of the portal, and nothing is lost.
 */
export function PortalGate({ children }: { children: ReactNode }) {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const wasHere = useWasHere(session);
  const isStaff = session?.kind === 'staff';
  useEffect(() => {
    if (isStaff) location.replace('/');
    if (!session || isStaff) return;
    void speak(session.locale);
    chooseTheme(session.theme);
  }, [session, isStaff]);

  if (session === undefined) {
    return <main>{error ? <LightFailure error={error} onRetry={() => void refetch()} /> : <LightLoading />}</main>;
  }
  if (isStaff) return null;
  if (!session && !wasHere) return <SignInPart />;
  return (
    <>
      <div inert={!session}>{children}</div>
      {!session && (
        <div className="lt-gate">
          <SignInPart />
        </div>
      )}
    </>
  );
}

function SignInPart() {
  return (
    <Suspense fallback={<LightLoading />}>
      <SignIn params={{}} />
    </Suspense>
  );
}

/** Whether somebody has been signed in on this page; another person who signs in at the same phone begins anew. */
function useWasHere(session: SessionView | null | undefined): boolean {
  const [first, setFirst] = useState<string>();
  useEffect(() => {
    if (!session) return;
    if (first !== undefined && first !== session.accountId) location.assign('/portal');
    setFirst(session.accountId);
  }, [session, first]);
  return first !== undefined;
}
