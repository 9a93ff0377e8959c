import * as cast from '../../../demo/cast/cast.ts';
import { markers } from '../../walls/samples.ts';

/** Whoever reads an answer, as far as it says what they must never read. */
export type Side = keyof typeof markers | 'nobody' | 'provider' | 'customer' | 'otherCustomer';

/** In rows of the second provider, and of the second customer of the first. */
export const secretOfStrangers = 'SECRET-BEICHEN';
export const secretOfXiling = 'SECRET-XILING';
const ofDonghai = [...markers.resident];

/** Words that must never reach this side, in whatever form. */
export const wordsNotFor: Record<Side, readonly string[]> = {
  ...markers,
  colleague: [...markers.colleague, secretOfStrangers, secretOfXiling],
  teacher: [...markers.teacher, secretOfStrangers],
  resident: [...markers.resident, secretOfStrangers],
  guest: [...markers.guest, secretOfStrangers],
  stranger: [...markers.stranger, secretOfXiling],
  strangerContact: [...markers.strangerContact, secretOfXiling],
  nobody: [...ofDonghai, secretOfStrangers, secretOfXiling],
  /** Staff of the first provider who see all of its customers. */
  provider: [secretOfStrangers],
  /** 东海's people. */
  customer: [secretOfStrangers, secretOfXiling],
  /** 西岭's people. */
  otherCustomer: [...ofDonghai, secretOfStrangers],
};

/** Of which side everybody of the cast is. */
export const sideOf: Record<cast.StaffKey | cast.ContactKey | 'stranger' | 'strangerContact' | 'nobody', Side> = {
  admin: 'provider',
  hotline: 'provider',
  engineer: 'provider',
  expert: 'provider',
  manager: 'provider',
  auditor: 'provider',
  resident: 'resident',
  caller: 'customer',
  colleague: 'colleague',
  customerManager: 'customer',
  teacher: 'teacher',
  stranger: 'stranger',
  strangerContact: 'strangerContact',
  nobody: 'nobody',
};

/** What is in nobody's log: what a customer wrote, whom it is about, and what lets people in. */
export const wordsNotInLogs = [...ofDonghai, secretOfStrangers, secretOfXiling, cast.password];
