export { foundDesk } from './server/settings/found-desk.ts';
