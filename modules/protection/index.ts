export { type ReportedAntivirus } from './server/states/antivirus.rules.ts';
export { type KeptAntivirus } from './server/states/protection.rules.ts';
export { recordAntivirus, takeBackAntivirus } from './server/states/record-antivirus.ts';
