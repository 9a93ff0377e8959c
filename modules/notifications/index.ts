export { tellPeople } from './server/notices/tell-people.ts';
export { whoMayBeTold } from './server/notices/who-may-be-told.ts';
