import { portalRegister } from '../../../web/portal-register.ts';
import { PersonIcon } from '../../../web/ui/light/icons.tsx';

const loadSignIn = () => import('./portal/portal-sign-in-screen.tsx').then((file) => file.PortalSignInScreen);

export const portal = portalRegister({
  screens: [
    { path: '/portal/sign-in', load: loadSignIn, isOpen: true },
    { path: '/portal/p/$provider', load: loadSignIn, isOpen: true },
    {
      path: '/portal/welcome',
      load: () => import('./portal/portal-welcome-screen.tsx').then((file) => file.PortalWelcomeScreen),
      isOpen: true,
    },
    { path: '/portal/me', load: () => import('./portal/portal-me-screen.tsx').then((file) => file.PortalMeScreen) },
  ],
  entries: [{ textKey: 'identity:portal.me.menu', path: '/portal/me', icon: <PersonIcon />, order: 90 }],
});
