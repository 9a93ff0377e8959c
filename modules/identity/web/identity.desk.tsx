import { KeyOutlined, LaptopOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const loadSignIn = () => import('./door/sign-in-screen.tsx').then((file) => file.SignInScreen);

export const desk = deskRegister({
  screens: [
    { path: '/sign-in', load: loadSignIn, isOpen: true },
    { path: '/p/$provider', load: loadSignIn, isOpen: true },
    { path: '/set-up', load: () => import('./door/set-up-screen.tsx').then((file) => file.SetUpScreen), isOpen: true },
    {
      path: '/welcome',
      load: () => import('./door/welcome-screen.tsx').then((file) => file.WelcomeScreen),
      isOpen: true,
    },
    { path: '/me/sessions', load: () => import('./sessions/sessions-screen.tsx').then((file) => file.SessionsScreen) },
    { path: '/me/password', load: () => import('./sessions/password-screen.tsx').then((file) => file.PasswordScreen) },
  ],
  commands: [
    {
      id: 'me.sessions',
      textKey: 'identity:command.sessions',
      path: '/me/sessions',
      icon: <LaptopOutlined />,
      isOwn: true,
    },
    {
      id: 'me.password',
      textKey: 'identity:command.password',
      path: '/me/password',
      icon: <KeyOutlined />,
      isOwn: true,
    },
  ],
});
