import { Navigate, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { readEntrance } from '../../session.contract.ts';
import { PortalDoor } from './portal-door.tsx';
import { PortalSignInForm } from './portal-sign-in-form.tsx';

/** The portal's door, of one provider at `/portal/p/<code>`; and at whatever address was asked for without a session. */
export function PortalSignInScreen({ params }: ScreenProps) {
  const { t } = useTranslation('identity');
  const { pathname } = useLocation();
  const session = useSession();
  const entrance = useAnswer(readEntrance, { query: { provider: params['provider'] } });
  const isAtDoor = pathname === '/portal/sign-in' || pathname.startsWith('/portal/p/');
  if (session && isAtDoor) return <Navigate to="/portal" replace />;

  const state = entrance.data?.state;
  if (state === 'unknown_provider' || state === 'set_up') {
    return <PortalDoor title={t(`portal.door.${state}.title`)} intro={t(`portal.door.${state}.text`)} />;
  }
  return (
    <PortalDoor title={t('portal.door.title')} intro={t('portal.door.text')}>
      <LightAnswered result={entrance}>
        {({ provider }) => <PortalSignInForm provider={provider?.code} />}
      </LightAnswered>
    </PortalDoor>
  );
}
