import {
  ApiOutlined,
  IdcardOutlined,
  KeyOutlined,
  LaptopOutlined,
  PlusOutlined,
  SafetyOutlined,
} from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { organisationMenu, organisationScreens } from './organisation-screens.tsx';

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
    {
      path: '/tokens',
      load: () => import('./tokens/tokens-screen.tsx').then((file) => file.TokensScreen),
      permission: 'token.own',
    },
    ...organisationScreens,
    {
      path: '/roles',
      load: () => import('./roles/roles-screen.tsx').then((file) => file.RolesScreen),
      permission: 'role.read',
    },
  ],
  menu: [
    ...organisationMenu,
    {
      group: 'settings.people',
      textKey: 'identity:menu.roles',
      path: '/roles',
      icon: <SafetyOutlined />,
      permission: 'role.read',
      order: 36,
    },
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
    {
      id: 'me.tokens',
      textKey: 'identity:command.tokens',
      path: '/tokens',
      icon: <ApiOutlined />,
      permission: 'token.own',
      isOwn: true,
    },
    {
      id: 'staff.new',
      textKey: 'identity:staff.new',
      path: '/staff/new',
      icon: <PlusOutlined />,
      permission: 'staff.change',
    },
    {
      id: 'team.new',
      textKey: 'identity:team.new',
      path: '/teams/new',
      icon: <PlusOutlined />,
      permission: 'team.change',
    },
  ],
  searchKinds: [{ kind: 'staff', textKey: 'identity:staff.plural', icon: <IdcardOutlined /> }],
});
