export { branchSource } from './branches/branch-source.ts';
export { SignInLinkDialog } from './links/sign-in-link-dialog.tsx';
export { skillSource } from './skills/skill-source.ts';
export { staffSource } from './staff/staff-source.ts';
export { teamSource } from './teams/team-source.ts';
