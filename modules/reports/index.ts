export { endBiLogin } from './server/bi-logins/end-bi-login.ts';
export { listBiLogins } from './server/bi-logins/list-bi-logins.ts';
export { makeBiLogin } from './server/bi-logins/make-bi-login.ts';
