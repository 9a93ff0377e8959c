export { staffSource } from './staff/staff-source.ts';
export { teamSource } from './teams/team-source.ts';
