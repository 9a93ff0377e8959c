export type { Report } from './report.contract.ts';
