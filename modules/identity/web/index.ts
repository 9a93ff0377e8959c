export { branchSource } from './branches/branch-source.ts';
export { SignInLinkDialog } from './links/sign-in-link-dialog.tsx';
export { staffSource } from './staff/staff-source.ts';
export { teamSource } from './teams/team-source.ts';
