import { Navigate, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readEntrance } from '../../session.contract.ts';
import { DoorFrame } from './door-frame.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The door of a provider, at `/p/<code>`; and at whatever address was asked for without a session. */
export function SignInScreen({ params }: ScreenProps) {
  const { t } = useTranslation('identity');
  const { pathname } = useLocation();
  const session = useSession();
  const asked = params['provider'];
  const entrance = useAnswer(readEntrance, { query: { provider: asked } });
  const isAtDoor = pathname === '/sign-in' || pathname.startsWith('/p/');
  if (session && isAtDoor) return <Navigate to="/" replace />;

  const state = entrance.data?.state ?? 'sign_in';
  const provider = entrance.data?.provider ?? null;
  if (state !== 'sign_in') return <DoorFrame title={t(`door.${state}.title`)}>{t(`door.${state}.text`)}</DoorFrame>;
  return (
    <DoorFrame title={provider?.name ?? t('door.sign_in.title')} text={provider ? t('door.sign_in.title') : undefined}>
      <Answered result={entrance} lines={4}>
        {() => <SignInForm provider={provider?.code} />}
      </Answered>
    </DoorFrame>
  );
}
