import { BankOutlined, CarryOutOutlined, IdcardOutlined, SolutionOutlined, TeamOutlined } from '@ant-design/icons';
import type { MenuEntry, Screen } from '../../../web/register.ts';

/** The provider's own organisation: branches, staff, teams, and what staff can do. */
export const organisationScreens: readonly Screen[] = [
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
    path: '/branches',
    load: () => import('./branches/branches-screen.tsx').then((file) => file.BranchesScreen),
    permission: 'staff.read',
  },
  {
    path: '/branches/new',
    load: () => import('./branches/new-branch-screen.tsx').then((file) => file.NewBranchScreen),
    permission: 'branch.change',
  },
  {
    path: '/branches/$branch',
    load: () => import('./branches/branch-screen.tsx').then((file) => file.BranchScreen),
    permission: 'staff.read',
  },
  {
    path: '/skills',
    load: () => import('./skills/skills-screen.tsx').then((file) => file.SkillsScreen),
    permission: 'staff.read',
  },
  {
    path: '/skill-matrix',
    load: () => import('./skills/skill-matrix-screen.tsx').then((file) => file.SkillMatrixScreen),
    permission: 'staff.read',
  },
  {
    path: '/certificates',
    load: () => import('./certificates/certificates-screen.tsx').then((file) => file.CertificatesScreen),
    permission: 'staff.read',
  },
  {
    path: '/leave',
    load: () => import('./leave/leave-screen.tsx').then((file) => file.LeaveScreen),
    permission: 'staff.read',
  },
  {
    path: '/grade-criteria',
    load: () => import('./grades/criteria-screen.tsx').then((file) => file.CriteriaScreen),
    permission: 'staff.read',
  },
];

export const organisationMenu: readonly MenuEntry[] = [
  {
    group: 'settings.people',
    textKey: 'identity:menu.staff',
    path: '/staff',
    icon: <IdcardOutlined />,
    permission: 'staff.read',
    order: 10,
  },
  {
    group: 'settings.people',
    textKey: 'identity:menu.teams',
    path: '/teams',
    icon: <TeamOutlined />,
    permission: 'staff.read',
    order: 20,
  },
  {
    group: 'settings.people',
    textKey: 'identity:menu.branches',
    path: '/branches',
    icon: <BankOutlined />,
    permission: 'staff.read',
    order: 22,
  },
  {
    group: 'settings.people',
    textKey: 'identity:menu.abilities',
    path: '/skills',
    icon: <SolutionOutlined />,
    permission: 'staff.read',
    order: 24,
  },
  {
    group: 'settings.people',
    textKey: 'identity:menu.leave',
    path: '/leave',
    icon: <CarryOutOutlined />,
    permission: 'staff.read',
    order: 30,
  },
];
