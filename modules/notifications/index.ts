export { tellPeople } from './server/notices/tell-people.ts';
