import { Navigate, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { LightDoor } from '../../../../web/ui/light/light-door.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { readEntrance } from '../../session.contract.ts';
import { lastProvider } from '../door/last-provider.ts';
import { PortalSignInForm } from './portal-sign-in-form.tsx';

/** The portal's door, of one provider at `/portal/p/<code>`; and at whatever address was asked for without a session. */
export function PortalSignInScreen({ params }: ScreenProps) {
  const { t } = useTranslation('identity');
  const { pathname } = useLocation();
  const session = useSession();
  // whoever was here before need not say again whose portal it is
  const provider = params['provider'] ?? lastProvider();
  const entrance = useAnswer(readEntrance, { query: { provider } });
  const isAtDoor = pathname === '/portal/sign-in' || pathname.startsWith('/portal/p/');
  if (session && isAtDoor) return <Navigate to="/portal" replace />;

  const state = entrance.data?.state;
  // an address that nobody has is told; a provider that was only remembered is asked for anew
  if (state === 'set_up' || (state === 'unknown_provider' && params['provider'] !== undefined)) {
    return (
      <LightDoor
        help={t('portal.door.help')}
        title={t(`portal.door.${state}.title`)}
        intro={t(`portal.door.${state}.text`)}
      />
    );
  }
  return (
    <LightDoor help={t('portal.door.help')} title={t('portal.door.title')} intro={t('portal.door.text')}>
      <LightAnswered result={entrance}>{(found) => <PortalSignInForm provider={found.provider?.code} />}</LightAnswered>
    </LightDoor>
  );
}
