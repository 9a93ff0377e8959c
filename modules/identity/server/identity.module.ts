import type { RefusalEntry } from '../../../kernel/refusal.ts';
import type { NamedKind } from '../../../platform/module/named-kind.ts';
import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import type { StaffHolder } from '../../../platform/module/staff-holder.ts';
import { accountRefusals } from './accounts/account.refusals.ts';
import { linkRefusals } from './accounts/link.refusals.ts';
import { linkRoutes } from './accounts/link.routes.ts';
import { branchExport } from './branches/branch.export.ts';
import { branchRefusals } from './branches/branch.refusals.ts';
import { branchRoutes } from './branches/branch.routes.ts';
import { certificateExport } from './certificates/certificate.export.ts';
import { certificateRefusals } from './certificates/certificate.refusals.ts';
import { certificateRoutes } from './certificates/certificate.routes.ts';
import type { FillDefaults } from './founding/found-provider.ts';
import { foundingRoutes } from './founding/founding.routes.ts';
import { gradeRefusals } from './grades/grade.refusals.ts';
import { gradeRoutes } from './grades/grade.routes.ts';
import { verifyGrades } from './grades/verify-grades.ts';
import { leaveExport } from './leave/leave.export.ts';
import { leaveRefusals } from './leave/leave.refusals.ts';
import { leaveRoutes } from './leave/leave.routes.ts';
import { leaverRoutes } from './leavers/leaver.routes.ts';
import { teamHolder } from './leavers/team-holder.ts';
import { qualificationJobs } from './qualification/qualification.jobs.ts';
import { qualificationRefusals } from './qualification/qualification.refusals.ts';
import { qualificationRoutes } from './qualification/qualification.routes.ts';
import { fillRoles } from './roles/fill-roles.ts';
import type { ModulePermission } from './roles/read-permissions.ts';
import { roleGroups } from './roles/role-group.delivered.ts';
import { roleRefusals } from './roles/role.refusals.ts';
import { roleRoutes } from './roles/role.routes.ts';
import { sessionJobs } from './sessions/session.jobs.ts';
import { sessionRefusals } from './sessions/session.refusals.ts';
import { sessionRoutes } from './sessions/session.routes.ts';
import { skillRefusals } from './skills/skill.refusals.ts';
import { skillRoutes } from './skills/skill.routes.ts';
import { staffAttachments } from './staff/attachment-subject.ts';
import { searchStaff } from './staff/search-staff.ts';
import { staffImport } from './staff/staff.import.ts';
import { staffRefusals } from './staff/staff.refusals.ts';
import { staffExport } from './staff/staff.export.ts';
import { staffRoutes } from './staff/staff.routes.ts';
import { teamRefusals } from './teams/team.refusals.ts';
import { teamExport } from './teams/team.export.ts';
import { teamRoutes } from './teams/team.routes.ts';
import { tokenRefusals } from './tokens/token.refusals.ts';
import { tokenRoutes } from './tokens/token.routes.ts';

/** What identity gets from the composition root, for it concerns all modules. */
export interface IdentityParts {
  fillDefaults: FillDefaults;
  /** Every permission of every module; asked with each use, as modules are put together after this one. */
  permissions(): readonly ModulePermission[];
  /** Whose rows are in staff's hands, of every module; asked with each use. */
  staffHolders(): readonly StaffHolder[];
}

const permissions: Permission[] = [
  { code: 'staff.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'staff.change', roles: ['service_manager'] },
  // skills, certificates and grades
  { code: 'staff.assess', roles: ['service_manager', 'team_leader'] },
  { code: 'staff.read_cost', roles: ['service_manager', 'finance'], readsOnly: true },
  { code: 'staff.import', roles: ['service_manager'] },
  { code: 'branch.change', roles: ['service_manager'] },
  { code: 'skill.change', roles: ['service_manager', 'team_leader'] },
  { code: 'grade_criteria.change', roles: ['service_manager'] },
  { code: 'leave.record_own', roles: roleGroups.everyone },
  { code: 'leave.record', roles: roleGroups.teamLeads },
  { code: 'team.change', roles: ['service_manager', 'team_leader'] },
  { code: 'role.read', roles: ['service_manager'], readsOnly: true },
  { code: 'role.change', roles: [] },
  { code: 'token.own', roles: [...roleGroups.engineers, ...roleGroups.leads] },
];

const refusals: readonly Record<string, RefusalEntry>[] = [
  sessionRefusals,
  linkRefusals,
  accountRefusals,
  tokenRefusals,
  roleRefusals,
  branchRefusals,
  staffRefusals,
  skillRefusals,
  certificateRefusals,
  gradeRefusals,
  leaveRefusals,
  teamRefusals,
  qualificationRefusals,
];

const names: readonly NamedKind[] = [
  { kind: 'staff', table: 'staffMember', name: 'name', page: '/staff/{id}' },
  { kind: 'team', table: 'team', name: 'name', page: '/teams/{id}' },
  { kind: 'branch', table: 'branch', name: 'name', page: '/branches/{id}' },
  { kind: 'skill', table: 'skill', name: 'name', page: '/skills' },
  { kind: 'certificate', table: 'staffCertificate', name: 'name', page: '/certificates' },
  { kind: 'role', table: 'role', name: 'name', page: '/roles' },
  { kind: 'account', table: 'signInAccount', name: 'name' },
  { kind: 'token', table: 'apiToken', name: 'name' },
];

export function identityModule(parts: IdentityParts): ModuleRegister {
  return {
    name: 'identity',
    routes: [
      ...foundingRoutes(parts.fillDefaults),
      ...sessionRoutes,
      ...linkRoutes,
      ...tokenRoutes,
      ...roleRoutes(() => parts.permissions()),
      ...branchRoutes,
      ...staffRoutes,
      ...leaverRoutes(() => parts.staffHolders()),
      ...skillRoutes,
      ...certificateRoutes,
      ...gradeRoutes,
      ...leaveRoutes,
      ...teamRoutes,
      ...qualificationRoutes,
    ],
    permissions,
    refusals,
    verifications: [{ name: 'grades', textKey: 'identity:grade.verified', run: verifyGrades }],
    jobs: [...sessionJobs, ...qualificationJobs],
    staffHolders: [teamHolder],
    imports: [staffImport(() => parts.staffHolders())],
    attachmentSubjects: [staffAttachments],
    names,
    exports: [staffExport, teamExport, branchExport, certificateExport, leaveExport],
    searchKinds: [{ kind: 'staff', permission: 'staff.read', find: searchStaff }],
    tenantDefaults: fillRoles,
  };
}
