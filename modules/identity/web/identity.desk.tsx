import {
  ApiOutlined,
  IdcardOutlined,
  KeyOutlined,
  LaptopOutlined,
  PlusOutlined,
  SafetyOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { deskRegister, type Screen } from '../../../web/register.ts';

const loadSignIn = () => import('./door/sign-in-screen.tsx').then((file) => file.SignInScreen);

const staffScreens: Screen[] = [
  {
    path: '/staff',
    load: () => import('./staff/staff-screen.tsx').then((file) => file.StaffScreen),
    permission: 'staff.read',
  },
  {
    path: '/staff/new',
    load: () => import('./staff/new-staff-screen.tsx').then((file) => file.NewStaffScreen),
    permission: 'staff.change',
  },
  {
    path: '/staff/$staff',
    load: () => import('./staff/staff-member-screen.tsx').then((file) => file.StaffMemberScreen),
    permission: 'staff.read',
  },
  {
    path: '/teams',
    load: () => import('./teams/teams-screen.tsx').then((file) => file.TeamsScreen),
    permission: 'staff.read',
  },
  {
    path: '/teams/new',
    load: () => import('./teams/new-team-screen.tsx').then((file) => file.NewTeamScreen),
    permission: 'team.change',
  },
  {
    path: '/teams/$team',
    load: () => import('./teams/team-screen.tsx').then((file) => file.TeamScreen),
    permission: 'staff.read',
  },
  {
    path: '/roles',
    load: () => import('./roles/roles-screen.tsx').then((file) => file.RolesScreen),
    permission: 'role.read',
  },
];

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
    ...staffScreens,
  ],
  menu: [
    {
      group: 'settings',
      textKey: 'identity:menu.staff',
      path: '/staff',
      icon: <IdcardOutlined />,
      permission: 'staff.read',
      order: 10,
    },
    {
      group: 'settings',
      textKey: 'identity:menu.teams',
      path: '/teams',
      icon: <TeamOutlined />,
      permission: 'staff.read',
      order: 20,
    },
    {
      group: 'settings',
      textKey: 'identity:menu.roles',
      path: '/roles',
      icon: <SafetyOutlined />,
      permission: 'role.read',
      order: 30,
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
